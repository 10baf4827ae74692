package com.dialer360.telephony.ami;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt to connect: longer with each failure, and never as long
 * as the neighbour, so that a server that comes back is not met by everybody at once.
 */
record Pauses(Duration first, Duration longest, RandomGenerator random) {
  private static final int MOST_DOUBLINGS = 20;

  /** Between half of it and all of it. */
  Duration after(int failures) {
    long whole = Math.min(longest.toNanos(), first.toNanos() << Math.min(failures, MOST_DOUBLINGS));
    return Duration.ofNanos(whole / 2 + random.nextLong(whole / 2 + 1));
  }
}
