package com.dialer360.persistence.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Cuts what one statement would carry into portions, so that none grows beyond what servers take.
 */
final class Portions {
  private static final int LARGEST = 1000;

  private Portions() {}

  /** These in portions of up to 1000, in the same order. */
  static <T> List<List<T>> of(Collection<T> all) {
    List<T> ordered = List.copyOf(all);
    List<List<T>> portions = new ArrayList<>();
    for (int start = 0; start < ordered.size(); start += LARGEST) {
      portions.add(ordered.subList(start, Math.min(start + LARGEST, ordered.size())));
    }
    return portions;
  }
}
