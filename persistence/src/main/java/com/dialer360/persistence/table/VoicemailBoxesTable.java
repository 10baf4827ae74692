package com.dialer360.persistence.table;

import com.dialer360.access.ViewableGroups;
import com.dialer360.media.PhoneBox;
import com.dialer360.media.VoicemailBox;
import com.dialer360.media.VoicemailBoxes;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}voicemail and phones. */
public interface VoicemailBoxesTable extends VoicemailBoxes {

  @Override
  @Select({
    """
    <script>
    SELECT voicemail_id, COALESCE(fullname, '') AS name, COALESCE(email, '') AS email
    FROM ${p}voicemail
    WHERE active = 'Y' AND
    """,
    ViewableRows.SEEN,
    """
    ORDER BY voicemail_id
    </script>
    """
  })
  List<VoicemailBox> active(@Param("groups") ViewableGroups groups);

  @Override
  @Select({
    """
    <script>
    SELECT COALESCE(voicemail_id, '') AS voicemail_id, extension,
           COALESCE(fullname, '') AS name, COALESCE(email, '') AS email
    FROM phones
    WHERE active = 'Y' AND
    """,
    ViewableRows.SEEN,
    """
    ORDER BY phones.voicemail_id, extension, server_ip
    </script>
    """
  })
  List<PhoneBox> ofActivePhones(@Param("groups") ViewableGroups groups);
}
