package com.dialer360.report;

import com.dialer360.dialect.ColumnSet;
import com.dialer360.dialect.Dialect;
import com.dialer360.dialect.DialectName;
import com.dialer360.table.Row;
import com.dialer360.table.TableForm;
import java.util.List;

/** What live systems print of a table of one row, which the API log holds. */
final class PrintedRow {
  private final Dialect live = Dialect.named(DialectName.VICIDIAL);

  /** Header, if it is wanted, and row, each with its line feed. */
  String of(Row row, TableForm form) {
    ColumnSet columns = live.columns(row.getClass());
    String header = form.header().said() ? line(columns.names(), form) : "";
    return header + line(columns.cells(row), form);
  }

  private static String line(List<String> cells, TableForm form) {
    return String.join(Character.toString(form.stage().delimiter()), cells) + "\n";
  }
}
