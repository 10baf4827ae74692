package com.dialer360.lead;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table of custom fields that is there, {@code custom_(list id)}. Its name and those of its
 * columns cannot be bound in a statement: so nothing that could end a name gets in here.
 *
 * @param listId up to 20 digits
 * @param columns in lower case
 */
public record CustomTable(String listId, Set<String> columns) {
  private static final Pattern LIST_ID = Pattern.compile("[0-9]{1,20}");

  /**
   * Takes what the database has.
   *
   * @throws IllegalArgumentException when it cannot be named in a statement
   */
  public CustomTable {
    columns = Set.copyOf(columns);
    if (!mayBeOf(listId) || columns.stream().anyMatch(column -> column.indexOf('`') >= 0)) {
      throw new IllegalArgumentException("no table of custom fields: " + listId + columns);
    }
  }

  /** True when a table of custom fields may have this in its name. */
  public static boolean mayBeOf(String listId) {
    return LIST_ID.matcher(listId).matches();
  }

  /** True when this field has a column; letter case does not matter. */
  public boolean has(String label) {
    return columns.contains(label.toLowerCase(Locale.ROOT));
  }

  /** True when each of these fields has one. */
  public boolean hasAll(Collection<String> labels) {
    return labels.stream().allMatch(this::has);
  }
}
