package com.dialer360.dialect;

import com.dialer360.outcome.Table;
import com.dialer360.table.Row;
import com.dialer360.table.TableForm;
import java.util.List;

/**
 * The lines in which a dialect prints a table, each with its line feed. Values appear raw: live
 * systems quote and escape nothing, not even a delimiter within a value. Source: common.md,
 * "Dialects and output".
 *
 * @param columns in order
 * @param form what stands between them, and whether a header comes first
 */
public record PrintedLines(ColumnSet columns, TableForm form) {

  /** Those of this table in this dialect. */
  public static PrintedLines of(Table<?> table, Dialect dialect) {
    return new PrintedLines(dialect.columns(table.type()), table.form());
  }

  /** What comes before the rows: the header's line, or nothing where none is wanted. */
  public String header() {
    return form.header().said() ? line(columns.names()) : "";
  }

  /** The line of this row. */
  public String of(Row row) {
    return line(columns.cells(row));
  }

  private String line(List<String> cells) {
    return String.join(Character.toString(form.stage().delimiter()), cells) + "\n";
  }
}
