package com.dialer360.http;

import com.dialer360.dialect.Dialect;
import com.dialer360.dialect.PrintedLines;
import com.dialer360.outcome.Table;
import com.dialer360.table.Row;
import com.dialer360.table.Rows;
import java.io.IOException;
import java.io.Writer;

/** The rows of a table as lines of text. */
record TextRows(Table<?> table, Dialect dialect) implements Body.Streamed {

  @Override
  public void writeTo(Writer out) throws IOException {
    try (Rows<Row> rows = table.rows()) {
      PrintedLines lines = PrintedLines.of(table, dialect);
      out.write(lines.header());
      while (rows.hasNext()) {
        out.write(lines.of(rows.next()));
      }
    }
  }
}
