package com.dialer360.transaction;

/** The database cannot be reached, or does not answer in time; nothing was changed. */
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what the database's driver had to say, which is for logs and not for callers. */
  public DatabaseUnavailable(Throwable cause) {
    super("the database cannot be reached", cause);
  }
}
