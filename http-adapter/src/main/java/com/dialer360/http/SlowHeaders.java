package com.dialer360.http;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;

/**
 * Closes connections on which the lines before the body come so slowly that they do not end: byte
 * after byte they are never idle for long, and the server would have them for ever.
 */
final class SlowHeaders implements Runnable {
  /** What had come at a moment at which no request was worked on. */
  private record Begun(long requests, long bytes, long nanos) {

    /** True when some of the same request had come then, or has come since. */
    boolean isPartOfWhat(Begun earlier) {
      boolean some = requests == 0 ? bytes > 0 : bytes > earlier.bytes;
      return requests == earlier.requests && some;
    }
  }

  private final Supplier<Collection<EndPoint>> open;
  private final long longestNanos;
  private final LongSupplier nanoTime;
  private final Map<EndPoint, Begun> waiting = new HashMap<>();

  /**
   * @param open the connections that are open
   * @param longest time that the lines may take
   * @param nanoTime a clock such as {@link System#nanoTime}
   */
  SlowHeaders(Supplier<Collection<EndPoint>> open, Duration longest, LongSupplier nanoTime) {
    this.open = open;
    this.longestNanos = longest.toNanos();
    this.nanoTime = nanoTime;
  }

  /** Looks once. */
  @Override
  public void run() {
    Collection<EndPoint> all = open.get();
    waiting.keySet().retainAll(all);
    all.forEach(this::look);
  }

  private void look(EndPoint endPoint) {
    Connection connection = endPoint.getConnection();
    if (connection == null || connection.getMessagesIn() != connection.getMessagesOut()) {
      waiting.remove(endPoint);
      return;
    }
    Begun now =
        new Begun(connection.getMessagesIn(), connection.getBytesIn(), nanoTime.getAsLong());
    Begun begun =
        waiting.merge(endPoint, now, (old, fresh) -> fresh.isPartOfWhat(old) ? old : fresh);
    if (now.nanos() - begun.nanos() > longestNanos) {
      waiting.remove(endPoint);
      endPoint.close();
    }
  }
}
