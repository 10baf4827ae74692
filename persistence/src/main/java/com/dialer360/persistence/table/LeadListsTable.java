package com.dialer360.persistence.table;

import com.dialer360.lead.LeadList;
import com.dialer360.lead.LeadLists;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}lists, with what the campaign says. */
public interface LeadListsTable extends LeadLists {

  @Override
  @Select(
      """
      SELECT l.list_id,
             COALESCE(l.campaign_id, '') AS campaign_id,
             COALESCE(l.local_call_time, '') AS call_time_id,
             c.campaign_id IS NOT NULL AS campaign_exists,
             COALESCE(c.local_call_time, '') AS campaign_call_time_id
      FROM ${p}lists l
      LEFT JOIN ${p}campaigns c ON c.campaign_id = l.campaign_id
      WHERE l.list_id = #{listId}
      """)
  Optional<LeadList> find(@Param("listId") String listId);
}
