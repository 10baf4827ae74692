package com.dialer360.persistence.table;

import com.dialer360.access.ViewableGroups;
import com.dialer360.field.Changes;
import com.dialer360.persistence.database.SqlFailure;
import com.dialer360.phone.NewPhone;
import com.dialer360.phone.PhonePlace;
import com.dialer360.phone.PhoneSetting;
import com.dialer360.phone.PhoneSight;
import com.dialer360.phone.Phones;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.UpdateProvider;

/** The phones. */
public interface PhonesTable extends Phones {

  /** One row. */
  @Select(
      """
      SELECT EXISTS (SELECT 1 FROM servers WHERE server_ip = #{serverIp}) AS server_exists,
             EXISTS (
               SELECT 1 FROM phones WHERE extension = #{extension} AND server_ip = #{serverIp})
               AS extension_taken,
             EXISTS (SELECT 1 FROM phones WHERE login = #{login}) AS login_taken
      """)
  Optional<PhonePlace> placeRow(
      @Param("extension") String extension,
      @Param("serverIp") String serverIp,
      @Param("login") String login);

  @Override
  default PhonePlace place(String extension, String serverIp, String login) {
    return placeRow(extension, serverIp, login).orElseThrow();
  }

  /** One row; template_id has no default on live systems. */
  @Insert(
      """
      INSERT INTO phones
        (extension, dialplan_number, voicemail_id, login, pass, server_ip, protocol, conf_secret,
         fullname, local_gmt, outbound_cid, phone_context, email, user_group, active, status,
         template_id)
      VALUES
        (#{extension}, #{dialplanNumber}, #{voicemailId}, #{login}, #{pass}, #{serverIp},
         #{protocol}, #{registrationPassword}, #{fullName}, #{localGmt}, #{outboundCid},
         #{context}, #{email}, #{userGroup}, 'Y', 'ACTIVE', '')
      """)
  void insert(NewPhone phone);

  @Override
  default boolean add(NewPhone phone) {
    return SqlFailure.storedUnlessDuplicate(() -> insert(phone));
  }

  /** One row. */
  @Select(
      "<script>"
          + """
            SELECT EXISTS (SELECT 1 FROM servers WHERE server_ip = #{serverIp}) AS server_exists,
                   COUNT(*) &gt; 0 AS phone_seen
            FROM phones
            WHERE extension = #{extension} AND server_ip = #{serverIp} AND
            """
          + ViewableRows.SEEN
          + " FOR UPDATE </script>")
  Optional<PhoneSight> sightRow(
      @Param("extension") String extension,
      @Param("serverIp") String serverIp,
      @Param("groups") ViewableGroups groups);

  @Override
  default PhoneSight sight(String extension, String serverIp, ViewableGroups groups) {
    return sightRow(extension, serverIp, groups).orElseThrow();
  }

  @Override
  @Select(
      """
      SELECT EXISTS (
        SELECT 1 FROM phones
        WHERE login = #{login} AND NOT (extension = #{extension} AND server_ip = #{serverIp}))
      """)
  boolean anotherHasLogin(
      @Param("extension") String extension,
      @Param("serverIp") String serverIp,
      @Param("login") String login);

  /** The statement is put together by {@link PhoneChangeStatement}. */
  @Override
  @UpdateProvider(PhoneChangeStatement.class)
  void change(
      @Param("extension") String extension,
      @Param("serverIp") String serverIp,
      @Param("changes") Changes<PhoneSetting> changes);

  @Override
  @Delete("DELETE FROM phones WHERE extension = #{extension} AND server_ip = #{serverIp}")
  void delete(@Param("extension") String extension, @Param("serverIp") String serverIp);
}
