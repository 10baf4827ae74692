package com.dialer360.persistence.table;

import com.dialer360.lead.CustomField;
import com.dialer360.lead.CustomFields;
import com.dialer360.persistence.database.SqlFailure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
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
  List<String> columns(@Param("table") String table);

  @Override
  @Select(
      """
      SELECT field_label AS label, COALESCE(field_type, '') AS type,
             COALESCE(field_duplicate, 'N') = 'Y' AS duplicate,
             COALESCE(field_encrypt, 'N') = 'Y' AS encrypted
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
    return LIST_ID.matcher(listId).matches() && !columns("custom_" + listId).isEmpty();
  }

  @Override
  default boolean add(String listId, long leadId, Map<String, String> values) {
    if (!LIST_ID.matcher(listId).matches()) {
      return false;
    }
    List<String> known =
        columns("custom_" + listId).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    boolean allKnown =
        values.keySet().stream()
            .map(label -> label.toLowerCase(Locale.ROOT))
            .allMatch(label -> known.contains(label) && !label.contains("`"));
    return allKnown
        && SqlFailure.idUnlessRefused(() -> (long) insert(listId, leadId, values)).isPresent();
  }
}
