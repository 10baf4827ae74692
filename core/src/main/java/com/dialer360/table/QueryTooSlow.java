package com.dialer360.table;

/** A query took longer than the setting {@code database.read.seconds} allows, and was ended. */
public final class QueryTooSlow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what the database's driver had to say, which is for logs and not for callers. */
  public QueryTooSlow(Throwable cause) {
    super("the query took longer than database.read.seconds allows", cause);
  }
}
