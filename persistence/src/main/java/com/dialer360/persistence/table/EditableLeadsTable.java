package com.dialer360.persistence.table;

import com.dialer360.lead.EditableLeads;
import com.dialer360.lead.FoundLead;
import com.dialer360.lead.LeadChanges;
import com.dialer360.lead.LeadColumn;
import com.dialer360.lead.LeadQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** {p}list, as it is searched and changed. */
public interface EditableLeadsTable extends EditableLeads {

  /**
   * The rows of a search.
   *
   * @param lists only these lists; all when there are none
   */
  @Select(
      """
      <script>
      SELECT lead_id, list_id, entry_list_id, phone_number,
             COALESCE(gmt_offset_now, 0) AS gmt_offset, COALESCE(state, '') AS state,
             COALESCE(vendor_lead_code, '') AS vendor_lead_code
      FROM ${p}list
      WHERE
      <choose>
        <when test="query.key.name() == 'LEAD_ID'">lead_id = #{query.value}</when>
        <when test="query.key.name() == 'PHONE_NUMBER'">phone_number = #{query.value}</when>
        <otherwise>vendor_lead_code = #{query.value}</otherwise>
      </choose>
      <if test="!lists.isEmpty()">
        AND list_id IN
        <foreach item="list" collection="lists" open="(" separator="," close=")">#{list}</foreach>
      </if>
      ORDER BY entry_date DESC, lead_id DESC
      LIMIT #{query.most}
      <if test="query.forChange">FOR UPDATE</if>
      </script>
      """)
  List<FoundLeadRow> rows(@Param("query") LeadQuery query, @Param("lists") List<String> lists);

  @Override
  default List<FoundLead> search(LeadQuery query) {
    Optional<List<String>> lists = query.listIds();
    if (lists.isPresent() && lists.get().isEmpty()) {
      return List.of();
    }
    return rows(query, lists.orElse(List.of())).stream().map(FoundLeadRow::lead).toList();
  }

  /** These columns of these rows, for comparison with what they are later. */
  @Select(
      """
      <script>
      SELECT lead_id, CONCAT_WS('|'
        <foreach item="column" collection="columns">
          , COALESCE(HEX(CONCAT('', `${column}`)), '-')
        </foreach>
      ) AS content
      FROM ${p}list
      WHERE lead_id IN
        <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
      </script>
      """)
  List<RowContent> contents(
      @Param("ids") List<Long> leadIds, @Param("columns") Collection<String> columns);

  /** The same values into each of these rows. */
  @Update(
      """
      <script>
      UPDATE ${p}list SET
        <foreach index="column" item="value" collection="values" separator=",">
          `${column}` = #{value}
        </foreach>
      WHERE lead_id IN
        <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
      </script>
      """)
  int update(@Param("ids") List<Long> leadIds, @Param("values") Map<String, String> values);

  @Override
  default Set<Long> change(Collection<Long> leadIds, LeadChanges changes) {
    Map<String, String> values = changes.byColumn();
    return ChangedRows.of(
        leadIds, ids -> contents(ids, values.keySet()), ids -> update(ids, values));
  }

  @Override
  default void write(Collection<Long> leadIds, LeadColumn column, String value) {
    Map<String, String> values = Map.of(column.column(), value);
    Portions.of(leadIds).forEach(ids -> update(ids, values));
  }

  /** Takes these rows away. */
  @Delete(
      """
      <script>
      DELETE FROM ${p}list
      WHERE lead_id IN
        <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
      </script>
      """)
  void deleteRows(@Param("ids") List<Long> leadIds);

  @Override
  default void delete(Collection<Long> leadIds) {
    Portions.of(leadIds).forEach(this::deleteRows);
  }
}
