package com.dialer360.http.benchmark;

/** Numbers that are all over a range, the same in each run. */
final class Scattered {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Scattered() {}

  /** One of 1 to most, for the call of this number. */
  static int of(long call, int most) {
    return 1 + Math.floorMod((call * GOLDEN) >> 8, most);
  }

  /** One of the agents of {@link CrowdedFloor} who have a lead on the line. */
  static String agentOnCall(long call) {
    return "a" + 3 * of(call, 333);
  }
}
