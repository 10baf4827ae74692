package com.dialer360.lead;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is written into leads.
 *
 * @param values before the database cuts them to their columns
 */
public record LeadChanges(Map<LeadColumn, String> values) {
  public LeadChanges {
    Map<LeadColumn, String> ordered = new EnumMap<>(LeadColumn.class);
    ordered.putAll(values);
    values = Collections.unmodifiableMap(ordered);
  }

  /** The values by the names of their columns. */
  public Map<String, String> byColumn() {
    Map<String, String> byColumn = new LinkedHashMap<>();
    values.forEach((column, value) -> byColumn.put(column.column(), value));
    return byColumn;
  }

  /** The edited fields that were sent. */
  static LeadChanges sentIn(UpdateLeadCommand command) {
    Map<LeadColumn, String> values = new EnumMap<>(LeadColumn.class);
    for (LeadColumn column : LeadColumn.values()) {
      column.edited(command).ifPresent(value -> values.put(column, value));
    }
    return new LeadChanges(values);
  }
}
