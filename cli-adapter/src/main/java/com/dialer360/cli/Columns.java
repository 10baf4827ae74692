package com.dialer360.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns that rows of differing fields need together. */
final class Columns {
  private Columns() {}

  /** All names, in the order in which they come up. */
  static List<String> of(List<Map<String, Object>> rows) {
    Set<String> names = new LinkedHashSet<>();
    rows.forEach(row -> names.addAll(row.keySet()));
    return List.copyOf(names);
  }
}
