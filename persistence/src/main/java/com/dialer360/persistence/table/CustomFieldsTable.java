package com.dialer360.persistence.table;

import com.dialer360.lead.CustomField;
import com.dialer360.lead.CustomFields;
import com.dialer360.persistence.database.SqlFailure;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/**
 * {p}lists_fields and the tables custom_(list id). A table or column is named in a statement only
 * after information_schema has shown that it exists.
 */
public interface CustomFieldsTable extends CustomFields {
  Pattern LIST_ID = Pattern.compile("[0-9]{1,20}");

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
  default boolean tableExists(String listId) {
    return !columns(listId).isEmpty();
  }

  @Override
  default Set<String> columns(String listId) {
    if (!LIST_ID.matcher(listId).matches()) {
      return Set.of();
    }
    return columnsOf("custom_" + listId).stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .filter(name -> !name.contains("`"))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  default boolean add(String listId, long leadId, Map<String, String> values) {
    Set<String> known = columns(listId);
    boolean allKnown =
        !known.isEmpty()
            && values.keySet().stream()
                .allMatch(label -> known.contains(label.toLowerCase(Locale.ROOT)));
    return allKnown
        && SqlFailure.idUnlessRefused(() -> (long) insert(listId, leadId, values)).isPresent();
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
  default Set<Long> put(String listId, Collection<Long> leadIds, Map<String, String> values) {
    return ChangedRows.of(
        leadIds,
        ids -> contents(listId, ids, values.keySet()),
        ids -> insertOrUpdate(listId, ids, values));
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
  default Set<Long> delete(String listId, Collection<Long> leadIds) {
    Set<Long> deleted = new HashSet<>();
    for (List<Long> portion : Portions.of(leadIds)) {
      List<Long> rows = withRow(listId, portion);
      if (!rows.isEmpty()) {
        deleteRows(listId, rows);
        deleted.addAll(rows);
      }
    }
    return deleted;
  }
}
