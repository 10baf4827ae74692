package com.dialer360.configuration;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody who mistyped a name most likely meant. */
public final class NearestName {
  private NearestName() {}

  /**
   * The name that begins with what was typed, or else the one that takes the fewest changed
   * letters; separators and letter case count nothing.
   */
  public static String among(List<String> names, String mistyped) {
    String bare = bare(mistyped);
    return names.stream()
        .min(
            Comparator.<String, Boolean>comparing(name -> !bare(name).startsWith(bare))
                .thenComparing(name -> distance(bare(name), bare)))
        .orElseThrow(() -> new IllegalArgumentException("no names to choose from"));
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").replaceFirst("^dialer360", "");
  }

  /** Levenshtein's distance, a row at a time. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
