package com.dialer360.persistence.table;

import com.dialer360.lead.CustomTable;
import com.dialer360.lead.LeadFields;
import com.dialer360.lead.LeadPlace;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/**
 * Single columns of {p}list and of the tables custom_(list id). A table or column is named in a
 * statement only after information_schema has shown that it exists.
 */
public interface LeadFieldsTable extends LeadFields {

  @Override
  @Select(
      """
      SELECT l.entry_list_id, s.list_id IS NOT NULL AS list_exists,
             COALESCE(s.campaign_id, '') AS campaign_id
      FROM ${p}list l
      LEFT JOIN ${p}lists s ON s.list_id = l.list_id
      WHERE l.lead_id = #{leadId}
      """)
  Optional<LeadPlace> place(@Param("leadId") String leadId);

  /** The columns of {p}list. */
  @Select(
      """
      SELECT column_name FROM information_schema.columns
      WHERE table_schema = DATABASE() AND table_name = '${p}list'
      """)
  List<String> standardColumns();

  /** The columns of a table of custom fields; none when there is no such table. */
  @Select(
      """
      SELECT column_name FROM information_schema.columns
      WHERE table_schema = DATABASE() AND table_name = CONCAT('custom_', #{listId})
      """)
  List<String> customColumns(@Param("listId") String listId);

  /** The value of this column of {p}list. */
  @Select("SELECT COALESCE(CONCAT('', `${column}`), '') FROM ${p}list WHERE lead_id = #{leadId}")
  Optional<String> standardValue(@Param("leadId") String leadId, @Param("column") String column);

  /** The value of this column of a table of custom fields. */
  @Select(
      """
      SELECT COALESCE(CONCAT('', `${column}`), '') FROM custom_${digits}
      WHERE lead_id = #{leadId}
      """)
  Optional<String> customValue(
      @Param("digits") String listId,
      @Param("leadId") String leadId,
      @Param("column") String column);

  @Override
  default Optional<String> standard(String leadId, String name) {
    return named(name, standardColumns()).flatMap(column -> standardValue(leadId, column));
  }

  @Override
  default Optional<String> custom(String listId, String leadId, String name) {
    if (!CustomTable.mayBeOf(listId)) {
      return Optional.empty();
    }
    return named(name, customColumns(listId))
        .flatMap(column -> customValue(listId, leadId, column));
  }

  private static Optional<String> named(String name, List<String> columns) {
    return columns.stream()
        .filter(column -> column.equalsIgnoreCase(name) && !column.contains("`"))
        .findFirst();
  }

  @Override
  @Select(
      """
      SELECT EXISTS (SELECT 1 FROM ${p}users WHERE user = #{user} AND admin_hide_lead_data = '1')
          OR EXISTS (
            SELECT 1
            FROM ${p}lists_fields f
            JOIN ${p}users u ON u.user = #{user}
            JOIN system_settings s ON INSTR(s.active_modules, 'cf_encrypt') > 0
            WHERE f.list_id = #{listId} AND BINARY f.field_label = #{label}
              AND f.field_show_hide <> 'DISABLED'
              AND COALESCE(u.admin_cf_show_hidden, '0') = '0')
      """)
  boolean masked(
      @Param("user") String user, @Param("listId") String listId, @Param("label") String label);
}
