package com.dialer360.persistence.table;

import com.dialer360.lead.CustomField;
import com.dialer360.lead.CustomFields;
import com.dialer360.lead.CustomTable;
import com.dialer360.persistence.database.SqlFailure;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/**
 * {p}lists_fields and the tables custom_(list id). A table or column is named in a statement only
 * after information_schema has shown that it exists: the proof is a {@link CustomTable}.
 */
public interface CustomFieldsTable extends CustomFields {
  /** The columns of a table of this database. */
  @Select(
      """
      SELECT column_name FROM information_schema.columns
      WHERE table_schema = DATABASE() AND table_name = #{table}
      """)
  List<String> columnsOf(@Param("table") String table);

  @Override
  @Select(
      """
      SELECT field_label AS label, COALESCE(field_type, '') AS type,
             COALESCE(field_duplicate, 'N') = 'Y' AS duplicate,
             COALESCE(field_encrypt, 'N') = 'Y' AND EXISTS (
               SELECT 1 FROM system_settings WHERE INSTR(active_modules, 'cf_encrypt') > 0
             ) AS encrypted
      FROM ${p}lists_fields
      WHERE list_id = #{listId}
      ORDER BY field_rank, field_order, field_label
      """)
  List<CustomField> of(@Param("listId") String listId);

  /** One row of the table {@code custom_(list id)}. */
  @Insert(
      """
      <script>
      INSERT INTO custom_${digits}
        (lead_id
        <foreach item="column" collection="values.keys">, `${column}`</foreach>)
      VALUES
        (#{leadId}
        <foreach item="value" collection="values.values">, #{value}</foreach>)
      </script>
      """)
  int insert(
      @Param("digits") String listId,
      @Param("leadId") long leadId,
      @Param("values") Map<String, String> values);

  @Override
  default Optional<CustomTable> table(String listId) {
    if (!CustomTable.mayBeOf(listId)) {
      return Optional.empty();
    }
    Set<String> columns =
        columnsOf("custom_" + listId).stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .filter(name -> !name.contains("`"))
            .collect(Collectors.toUnmodifiableSet());
    return columns.isEmpty() ? Optional.empty() : Optional.of(new CustomTable(listId, columns));
  }

  @Override
  default boolean add(CustomTable table, long leadId, Map<String, String> values) {
    return table.hasAll(values.keySet())
        && SqlFailure.idUnlessRefused(() -> (long) insert(table.listId(), leadId, values))
            .isPresent();
  }

  /** These columns of the rows of these leads, for comparison with what they are later. */
  @Select(
      """
      <script>
      SELECT lead_id, CONCAT_WS('|'
        <foreach item="column" collection="columns">
          , COALESCE(HEX(CONCAT('', `${column}`)), '-')
        </foreach>
      ) AS content
      FROM custom_${digits}
      WHERE lead_id IN
        <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
      </script>
      """)
  List<RowContent> contents(
      @Param("digits") String listId,
      @Param("ids") List<Long> leadIds,
      @Param("columns") Collection<String> columns);

  /** A row for each of these leads, or these values into the row that is there. */
  @Insert(
      """
      <script>
      INSERT INTO custom_${digits}
        (lead_id
        <foreach item="column" collection="values.keys">, `${column}`</foreach>)
      SELECT lead_id
        <foreach item="value" collection="values.values">, #{value}</foreach>
      FROM ${p}list
      WHERE lead_id IN
        <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
      ON DUPLICATE KEY UPDATE
        <foreach item="column" collection="values.keys" separator=",">
          `${column}` = VALUES(`${column}`)
        </foreach>
      </script>
      """)
  int insertOrUpdate(
      @Param("digits") String listId,
      @Param("ids") List<Long> leadIds,
      @Param("values") Map<String, String> values);

  @Override
  default Set<Long> put(CustomTable table, Collection<Long> leadIds, Map<String, String> values) {
    if (!table.hasAll(values.keySet())) {
      throw new IllegalArgumentException("a field of " + values.keySet() + " has no column");
    }
    return ChangedRows.of(
        leadIds,
        ids -> contents(table.listId(), ids, values.keySet()),
        ids -> insertOrUpdate(table.listId(), ids, values));
  }

  /** Which of these leads have a row. */
  @Select(
      """
      <script>
      SELECT lead_id FROM custom_${digits}
      WHERE lead_id IN
        <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
      FOR UPDATE
      </script>
      """)
  List<Long> withRow(@Param("digits") String listId, @Param("ids") List<Long> leadIds);

  /** Takes the rows of these leads away. */
  @Delete(
      """
      <script>
      DELETE FROM custom_${digits}
      WHERE lead_id IN
        <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
      </script>
      """)
  void deleteRows(@Param("digits") String listId, @Param("ids") List<Long> leadIds);

  @Override
  default Set<Long> delete(CustomTable table, Collection<Long> leadIds) {
    Set<Long> deleted = new HashSet<>();
    for (List<Long> portion : Portions.of(leadIds)) {
      List<Long> rows = withRow(table.listId(), portion);
      if (!rows.isEmpty()) {
        deleteRows(table.listId(), rows);
        deleted.addAll(rows);
      }
    }
    return deleted;
  }
}
