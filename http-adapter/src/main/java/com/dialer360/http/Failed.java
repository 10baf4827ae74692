package com.dialer360.http;

import com.dialer360.table.QueryTooSlow;
import com.dialer360.transaction.DatabaseUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what a call that ended in an exception is answered, and logs why. */
final class Failed {
  private static final Logger LOG = LoggerFactory.getLogger(Failed.class);

  private Failed() {}

  /**
   * Why there is no answer.
   *
   * @param what has failed, as the log names it
   */
  static Trouble because(RuntimeException e, String what) {
    if (e instanceof DatabaseUnavailable unavailable) {
      LOG.warn("{}: {}", e.getMessage(), innermost(e).getMessage());
      return unavailable.inDoubt() ? Trouble.databaseInDoubt() : Trouble.databaseUnavailable();
    }
    if (e instanceof QueryTooSlow) {
      LOG.warn("{}", e.getMessage());
      return Trouble.queryTooSlow();
    }
    return InternalErrors.logged(what, e);
  }

  /** What the database itself had to say, without all that its driver and mapper add. */
  private static Throwable innermost(Throwable failure) {
    Throwable inner = failure;
    while (inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner;
  }
}
