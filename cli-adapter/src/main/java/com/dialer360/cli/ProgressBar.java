package com.dialer360.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A line on a terminal that shows how far something is; nothing where no terminal is. */
final class ProgressBar {
  private static final int WIDTH = 30;
  private static final long SHOWN_EVERY = 200_000_000;
  private static final double NANOS = 1e9;

  private final PrintWriter out;
  private final boolean shown;
  private final LongSupplier nanoTime;
  private final long started;
  private long last;

  ProgressBar(PrintWriter out, boolean shown, LongSupplier nanoTime) {
    this.out = out;
    this.shown = shown;
    this.nanoTime = nanoTime;
    this.started = nanoTime.getAsLong();
    this.last = started - SHOWN_EVERY;
  }

  /** Seconds since it was made. */
  double seconds() {
    return (nanoTime.getAsLong() - started) / NANOS;
  }

  /**
   * Shows this, unless it has just shown something.
   *
   * @param share 0 to 1
   * @param text what is done so far
   */
  void show(double share, String text) {
    if (shown && nanoTime.getAsLong() - last >= SHOWN_EVERY) {
      last = nanoTime.getAsLong();
      int full = (int) Math.round(share * WIDTH);
      out.printf(
          Locale.ROOT,
          "\r[%s%s] %3.0f%% %s\u001B[K",
          "#".repeat(full),
          ".".repeat(WIDTH - full),
          share * 100,
          text);
      out.flush();
    }
  }

  /** Takes the line away. */
  void clear() {
    if (shown) {
      out.print("\r\u001B[K");
      out.flush();
    }
  }
}
