package com.dialer360.lead;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The duplicate checks that a request asks for.
 *
 * @param names in the order in which they are made
 * @param lastNinetyDays only leads loaded in the last 90 days count
 */
public record DuplicateChecks(List<DuplicateCheckName> names, boolean lastNinetyDays) {
  public DuplicateChecks {
    names = List.copyOf(names);
  }

  /** Reads names that stand in any order, letter case and separation: {@code DUPSYS90DAY}. */
  public static DuplicateChecks of(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    return new DuplicateChecks(
        Arrays.stream(DuplicateCheckName.values())
            .filter(name -> upper.contains(name.name()))
            .toList(),
        upper.contains("90DAY"));
  }
}
