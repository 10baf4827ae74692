package com.dialer360.fakes;

import com.dialer360.lead.CustomField;
import com.dialer360.lead.CustomFields;
import com.dialer360.lead.CustomTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Custom fields of lists, and the rows of their tables; a table has a column for each field. */
public final class InMemoryCustomFields implements CustomFields {
  private final Set<String> tables = new HashSet<>();
  private final Map<String, List<CustomField>> fields = new HashMap<>();
  private final Map<String, Set<String>> withoutColumn = new HashMap<>();
  private final Map<String, Map<Long, Map<String, String>>> rows = new HashMap<>();
  private boolean refusing;

  /** The list has a table. */
  public InMemoryCustomFields withTable(String listId) {
    tables.add(listId);
    return this;
  }

  public InMemoryCustomFields field(String listId, CustomField field) {
    fields.computeIfAbsent(listId, id -> new ArrayList<>()).add(field);
    return this;
  }

  /** A plain text field. */
  public InMemoryCustomFields field(String listId, String label) {
    return field(listId, new CustomField(label, "TEXT", false, false));
  }

  /** A plain text field that the table has no column for. */
  public InMemoryCustomFields fieldWithoutColumn(String listId, String label) {
    withoutColumn.computeIfAbsent(listId, id -> new HashSet<>()).add(label);
    return field(listId, label);
  }

  /** From now on the database takes no row. */
  public void refuse() {
    refusing = true;
  }

  /** The row of this lead, in whichever table; empty when it has none. */
  public Map<String, String> row(long leadId) {
    return rows.values().stream()
        .filter(table -> table.containsKey(leadId))
        .findFirst()
        .map(table -> table.get(leadId))
        .orElse(Map.of());
  }

  /** The lists in whose tables this lead has a row. */
  public List<String> tablesWith(long leadId) {
    return rows.keySet().stream().filter(list -> rows.get(list).containsKey(leadId)).toList();
  }

  @Override
  public Optional<CustomTable> table(String listId) {
    return tables.contains(listId)
        ? Optional.of(new CustomTable(listId, columns(listId)))
        : Optional.empty();
  }

  private Set<String> columns(String listId) {
    Set<String> columns = new HashSet<>(Set.of("lead_id"));
    of(listId).forEach(field -> columns.add(field.label().toLowerCase(Locale.ROOT)));
    columns.removeAll(withoutColumn.getOrDefault(listId, Set.of()));
    return columns;
  }

  @Override
  public List<CustomField> of(String listId) {
    return fields.getOrDefault(listId, List.of());
  }

  @Override
  public boolean add(CustomTable table, long leadId, Map<String, String> values) {
    if (!refusing) {
      rowsOf(table.listId()).put(leadId, values);
    }
    return !refusing;
  }

  @Override
  public Set<Long> put(CustomTable table, Collection<Long> leadIds, Map<String, String> values) {
    Set<Long> changed = new HashSet<>();
    for (long leadId : leadIds) {
      Map<String, String> before = rowsOf(table.listId()).get(leadId);
      Map<String, String> after = new LinkedHashMap<>(before == null ? Map.of() : before);
      after.putAll(values);
      if (!after.equals(before)) {
        changed.add(leadId);
        rowsOf(table.listId()).put(leadId, after);
      }
    }
    return changed;
  }

  @Override
  public Set<Long> delete(CustomTable table, Collection<Long> leadIds) {
    Set<Long> deleted = new HashSet<>(leadIds);
    deleted.retainAll(rowsOf(table.listId()).keySet());
    rowsOf(table.listId()).keySet().removeAll(deleted);
    return deleted;
  }

  private Map<Long, Map<String, String>> rowsOf(String listId) {
    return rows.computeIfAbsent(listId, id -> new HashMap<>());
  }
}
