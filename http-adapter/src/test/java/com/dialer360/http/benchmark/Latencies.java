package com.dialer360.http.benchmark;

import java.util.Arrays;
import java.util.Collection;

/** How long calls took, and how many there were. */
final class Latencies {
  private final long[] sorted;
  private final double seconds;

  /** Nanoseconds, ascending; and for how many seconds calls were made. */
  private Latencies(long[] sorted, double seconds) {
    this.sorted = sorted;
    this.seconds = seconds;
  }

  /** Of the calls of all connections. */
  static Latencies of(Collection<long[]> connections, double seconds) {
    long[] all = connections.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Latencies(all, seconds);
  }

  int calls() {
    return sorted.length;
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
