package com.dialer360.persistence.table;

import com.dialer360.list.LeadSpan;
import com.dialer360.list.ListLeads;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** {p}list, list by list. */
public interface ListLeadsTable extends ListLeads {

  @Override
  @Select(
      """
      SELECT COUNT(*) AS leads, MIN(lead_id) AS first, MAX(lead_id) AS last
      FROM ${p}list
      WHERE list_id = #{listId}
      HAVING leads > 0
      """)
  Optional<LeadSpan> span(@Param("listId") String listId);

  @Override
  @Update(
      """
      UPDATE ${p}list SET called_since_last_reset = 'N'
      WHERE list_id = #{listId} AND NOT called_since_last_reset <=> 'N'
      """)
  int reset(@Param("listId") String listId);

  @Override
  @Update(
      """
      UPDATE ${p}list SET called_since_last_reset = 'N'
      WHERE list_id = #{listId} AND lead_id BETWEEN #{first} AND #{last}
        AND NOT called_since_last_reset <=> 'N'
      """)
  int resetRange(
      @Param("listId") String listId, @Param("first") long first, @Param("last") long last);

  @Override
  @Delete("DELETE FROM ${p}list WHERE list_id = #{listId}")
  int delete(@Param("listId") String listId);

  @Override
  @Delete(
      """
      DELETE FROM ${p}list
      WHERE list_id = #{listId} AND lead_id BETWEEN #{first} AND #{last}
      """)
  int deleteRange(
      @Param("listId") String listId, @Param("first") long first, @Param("last") long last);
}
