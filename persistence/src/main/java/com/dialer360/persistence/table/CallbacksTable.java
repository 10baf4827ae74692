package com.dialer360.persistence.table;

import com.dialer360.lead.Callback;
import com.dialer360.lead.Callbacks;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}callbacks, and what they refer to. */
public interface CallbacksTable extends Callbacks {

  @Override
  @Insert(
      """
      INSERT INTO ${p}callbacks
        (lead_id, list_id, campaign_id, status, entry_time, callback_time, user, recipient,
         comments, user_group, lead_status)
      VALUES
        (#{leadId}, #{listId}, #{campaignId}, 'ACTIVE', #{entryTime}, #{callbackTime}, #{user},
         #{recipient}, #{comments}, #{userGroup}, #{leadStatus})
      """)
  void add(Callback callback);

  @Override
  @Select("SELECT EXISTS (SELECT 1 FROM ${p}campaigns WHERE campaign_id = #{campaignId})")
  boolean campaignExists(@Param("campaignId") String campaignId);

  @Override
  @Select("SELECT COALESCE(user_group, '') FROM ${p}users WHERE user = #{user}")
  Optional<String> groupOf(@Param("user") String user);
}
