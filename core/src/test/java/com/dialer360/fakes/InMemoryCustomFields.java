package com.dialer360.fakes;

import com.dialer360.lead.CustomField;
import com.dialer360.lead.CustomFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Custom fields of lists, and the rows of their tables. */
public final class InMemoryCustomFields implements CustomFields {
  private final Set<String> tables = new HashSet<>();
  private final Map<String, List<CustomField>> fields = new HashMap<>();
  private final Map<Long, Map<String, String>> rows = new HashMap<>();
  private boolean refusing;

  /** The list has a table. */
  public InMemoryCustomFields table(String listId) {
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

  /** From now on the database takes no row. */
  public void refuse() {
    refusing = true;
  }

  /** The row of this lead; empty when it has none. */
  public Map<String, String> row(long leadId) {
    return rows.getOrDefault(leadId, Map.of());
  }

  @Override
  public boolean tableExists(String listId) {
    return tables.contains(listId);
  }

  @Override
  public List<CustomField> of(String listId) {
    return fields.getOrDefault(listId, List.of());
  }

  @Override
  public boolean add(String listId, long leadId, Map<String, String> values) {
    if (!refusing) {
      rows.put(leadId, values);
    }
    return !refusing;
  }
}
