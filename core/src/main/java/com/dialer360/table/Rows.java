package com.dialer360.table;

import java.util.Collections;
import java.util.Iterator;
import java.util.function.Function;

/**
 * Rows, one after the other: where they come from a database, each is fetched when it is asked for,
 * so that any number of them takes little memory. Whoever holds them closes them, after the last
 * row or before; closing them early ends the query.
 *
 * <p>{@link #hasNext} and {@link #next} throw {@link QueryTooSlow} when the query's time is up, and
 * {@link com.dialer360.transaction.DatabaseUnavailable} when the database goes away.
 *
 * @param <R> what a row is
 */
public interface Rows<R> extends Iterator<R>, AutoCloseable {

  @Override
  void close();

  /** No row. */
  static <R> Rows<R> none() {
    return over(Collections.emptyIterator());
  }

  /** Rows that are in memory. */
  static <R> Rows<R> of(Iterable<R> rows) {
    return over(rows.iterator());
  }

  /** What this makes of each row. */
  default <T> Rows<T> map(Function<? super R, ? extends T> each) {
    Rows<R> rows = this;
    return new Rows<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public T next() {
        return each.apply(rows.next());
      }

      @Override
      public void close() {
        rows.close();
      }
    };
  }

  /** These rows, with nothing to be closed. */
  static <R> Rows<R> over(Iterator<R> rows) {
    return new Rows<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public R next() {
        return rows.next();
      }

      @Override
      public void close() {}
    };
  }
}
