package com.dialer360.dialect;

import com.dialer360.table.Row;
import com.dialer360.table.TableForm;
import java.util.List;

/** What live systems print of a table in memory, as far as the API log has room for it. */
public final class PrintedRows {
  private static final int MOST_LOGGED = 255;

  private final Dialect live = Dialect.named(DialectName.VICIDIAL);

  /**
   * Header, if it is wanted, and rows, each with its line feed.
   *
   * @param rows all of one type; those that the log has no room for are left out
   */
  public <R extends Row> String of(Class<R> type, List<R> rows, TableForm form) {
    PrintedLines lines = new PrintedLines(live.columns(type), form);
    StringBuilder printed = new StringBuilder(lines.header());
    for (R row : rows) {
      if (printed.length() > MOST_LOGGED) {
        break;
      }
      printed.append(lines.of(row));
    }
    return printed.toString();
  }
}
