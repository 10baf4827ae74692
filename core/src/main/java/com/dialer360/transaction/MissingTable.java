package com.dialer360.transaction;

/**
 * A table that only some calls need is not there: the database was made by another program, and
 * nothing is added to it unasked. The call changed nothing.
 */
public final class MissingTable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String table;

  /**
   * @param table its name without prefix
   */
  public MissingTable(String table, Throwable cause) {
    super(
        "the database lacks the table " + table + " (with prefix); see docs/live-system.md", cause);
    this.table = table;
  }

  /** Its name without prefix. */
  public String table() {
    return table;
  }
}
