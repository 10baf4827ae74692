package com.dialer360.report;

/** Averages in whole numbers. Source: agent_stats_export.md, "Arithmetic", R. */
final class Average {
  private Average() {}

  /** The nearest whole number to this quotient, halves away from zero; 0 of nothing. */
  static long of(long sum, long count) {
    if (count == 0) {
      return 0;
    }
    long away = (2 * Math.abs(sum) + count) / (2 * count);
    return sum < 0 ? -away : away;
  }
}
