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
    ColumnSet columns = live.columns(type);
    StringBuilder printed =
        new StringBuilder(form.header().said() ? line(columns.names(), form) : "");
    for (R row : rows) {
      if (printed.length() > MOST_LOGGED) {
        break;
      }
      printed.append(line(columns.cells(row), form));
    }
    return printed.toString();
  }

  private static String line(List<String> cells, TableForm form) {
    return String.join(Character.toString(form.stage().delimiter()), cells) + "\n";
  }
}
