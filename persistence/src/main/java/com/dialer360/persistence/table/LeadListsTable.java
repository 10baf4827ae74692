package com.dialer360.persistence.table;

import com.dialer360.lead.LeadList;
import com.dialer360.lead.LeadLists;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}lists, with what the campaign says. */
public interface LeadListsTable extends LeadLists {
  String LISTS =
      """
      SELECT l.list_id,
             COALESCE(l.campaign_id, '') AS campaign_id,
             COALESCE(l.local_call_time, '') AS call_time_id,
             c.campaign_id IS NOT NULL AS campaign_exists,
             COALESCE(c.local_call_time, '') AS campaign_call_time_id
      FROM ${p}lists l
      LEFT JOIN ${p}campaigns c ON c.campaign_id = l.campaign_id
      """;

  @Override
  @Select(LISTS + "WHERE l.list_id = #{listId}")
  Optional<LeadList> find(@Param("listId") String listId);

  /** The rows of these lists. */
  @Select(
      "<script>"
          + LISTS
          + """
            WHERE l.list_id IN
              <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
  List<LeadList> rows(@Param("ids") List<String> listIds);

  @Override
  default List<LeadList> findAll(Collection<String> listIds) {
    return Portions.of(listIds).stream().flatMap(ids -> rows(ids).stream()).toList();
  }

  @Override
  @Select(
      """
      SELECT same.list_id
      FROM ${p}lists own
      JOIN ${p}lists same ON same.campaign_id <=> own.campaign_id
      WHERE own.list_id = #{listId}
      """)
  List<String> idsOfSameCampaign(@Param("listId") String listId);
}
