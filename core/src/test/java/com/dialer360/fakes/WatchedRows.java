package com.dialer360.fakes;

import com.dialer360.table.Rows;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** Rows in memory that know whether they were closed, and may fail when they have ended. */
public final class WatchedRows<R> implements Rows<R> {
  private final Iterator<R> rows;
  private final Supplier<RuntimeException> failure;
  private final boolean fails;
  private int closed;

  private WatchedRows(List<R> rows, Supplier<RuntimeException> failure, boolean fails) {
    this.rows = rows.iterator();
    this.failure = failure;
    this.fails = fails;
  }

  public static <R> WatchedRows<R> of(List<R> rows) {
    return new WatchedRows<>(rows, IllegalStateException::new, false);
  }

  /** These, and then a failure. */
  public static <R> WatchedRows<R> failingAfter(List<R> rows, Supplier<RuntimeException> failure) {
    return new WatchedRows<>(rows, failure, true);
  }

  @Override
  public boolean hasNext() {
    boolean more = rows.hasNext();
    if (!more && fails) {
      throw failure.get();
    }
    return more;
  }

  @Override
  public R next() {
    return rows.next();
  }

  @Override
  public void close() {
    closed++;
  }

  public boolean isClosed() {
    return closed > 0;
  }
}
