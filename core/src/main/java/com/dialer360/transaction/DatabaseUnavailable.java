package com.dialer360.transaction;

/**
 * The database cannot be reached, does not answer in time, or has no space left. Nothing was
 * changed, unless {@link #inDoubt} says that this is not known.
 */
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean inDoubt;

  /** With what the database's driver had to say, which is for logs and not for callers. */
  public DatabaseUnavailable(Throwable cause) {
    this("the database cannot be reached", cause, false);
  }

  private DatabaseUnavailable(String message, Throwable cause, boolean inDoubt) {
    super(message, cause);
    this.inDoubt = inDoubt;
  }

  /** The database has no space left to write to. */
  public static DatabaseUnavailable full(Throwable cause) {
    return new DatabaseUnavailable(
        "the database has no space left to write to: calls are done again once some is free",
        cause,
        false);
  }

  /** The database went away while it was told to keep a change. */
  public static DatabaseUnavailable inDoubt(Throwable cause) {
    return new DatabaseUnavailable(
        "the database went away while it was to keep the change: look whether it did before you"
            + " repeat the call",
        cause,
        true);
  }

  /**
   * True when the change may have been kept all the same, so that a repeated call may double it.
   */
  public boolean inDoubt() {
    return inDoubt;
  }
}
