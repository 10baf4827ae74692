package com.dialer360.http.benchmark;

import java.util.Arrays;
import java.util.Collection;

/**
 * How long calls took, and how many there were.
 *
 * @param sorted nanoseconds, ascending
 * @param seconds for which calls were made
 */
record Latencies(long[] sorted, double seconds) {

  /** Of the calls of all connections. */
  static Latencies of(Collection<long[]> connections, double seconds) {
    long[] all = connections.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Latencies(all, seconds);
  }

  double callsASecond() {
    return sorted.length / seconds;
  }

  /** Milliseconds within which this share of the calls was done. */
  double milliseconds(double share) {
    int index = (int) Math.min(sorted.length - 1L, Math.round(share * sorted.length));
    return sorted[index] / 1e6;
  }
}
