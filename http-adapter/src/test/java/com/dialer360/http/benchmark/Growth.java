package com.dialer360.http.benchmark;

/** A call on few leads, and the same on many. */
record Growth(Figures few, Figures many) {
  static String header(int few, int many) {
    return String.format(
        """
        | call | p50 ms, %,d leads | p50 ms, %,d leads | growth | growth of the floor |
        |---|---|---|---|---|
        """,
        few, many);
  }

  String row() {
    double before = few.median(round -> round.call().milliseconds(0.5));
    double after = many.median(round -> round.call().milliseconds(0.5));
    double floor =
        many.median(round -> round.floor().milliseconds(0.5))
            / few.median(round -> round.floor().milliseconds(0.5));
    return String.format(
        "| %s | %.2f | %.2f | %.2f | %.2f |",
        few.contest().name(), before, after, after / before, floor);
  }
}
