package com.dialer360.http.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The medians of all rounds of a contest, each figure for itself. */
record Figures(Contest contest, List<Round> rounds) {
  static final String HEADER =
      """
      | call | calls/s | p50 ms | p99 ms | server CPU s/1,000 | statements/call \
      | floor calls/s | floor p50 ms | floor p99 ms | of the floor |
      |---|---|---|---|---|---|---|---|---|---|
      """;

  /** Seconds of the processor are those of 1,000 calls, or of 1,000 rows. */
  String row() {
    return String.format(
        "| %s | %,.0f | %.2f | %.2f | %.3f | %.2f | %,.0f | %.2f | %.2f | %.2f |",
        contest.name(),
        contest.rows() * median(round -> round.call().callsASecond()),
        median(round -> round.call().milliseconds(0.5)),
        median(round -> round.call().milliseconds(0.99)),
        median(Round::cpuSecondsACall) * 1_000 / contest.rows(),
        median(Round::statementsACall),
        contest.rows() * median(round -> round.floor().callsASecond()),
        median(round -> round.floor().milliseconds(0.5)),
        median(round -> round.floor().milliseconds(0.99)),
        median(Round::ofFloor));
  }

  double median(ToDoubleFunction<Round> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
