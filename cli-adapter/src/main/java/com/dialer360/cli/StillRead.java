package com.dialer360.cli;

import java.io.PrintWriter;

/** Notices when nobody reads what is printed, as behind {@code | head}. */
final class StillRead {
  private static final int ROWS_BETWEEN_LOOKS = 1_000;

  private final PrintWriter out;
  private int rows;

  StillRead(PrintWriter out) {
    this.out = out;
  }

  /** Asked before each row; to look is to flush, so it looks now and then. */
  boolean now() {
    rows++;
    return rows % ROWS_BETWEEN_LOOKS != 0 || !out.checkError();
  }
}
