package com.dialer360.cli;

import com.dialer360.dialect.Dialect;
import com.dialer360.dialect.PrintedLines;
import com.dialer360.outcome.Table;
import com.dialer360.table.Row;
import com.dialer360.table.Rows;
import java.io.PrintWriter;

/** The rows of a table as lines of text. */
record TextRows(Table<?> table, Dialect dialect) implements Answer.Told {

  @Override
  public boolean succeeded() {
    return true;
  }

  @Override
  public void tell(PrintWriter out) {
    PrintedLines lines = PrintedLines.of(table, dialect);
    out.print(lines.header());
    Rows<Row> rows = table.rows();
    StillRead stillRead = new StillRead(out);
    while (stillRead.now() && rows.hasNext()) {
      out.print(lines.of(rows.next()));
    }
  }
}
