package com.dialer360.cli;

import com.dialer360.dialect.ColumnSet;
import com.dialer360.outcome.Table;
import com.dialer360.table.Row;
import com.dialer360.table.Rows;
import java.io.IOException;
import java.io.PrintWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The rows of a table as lines of text: values appear raw, for live systems quote nothing. */
record TextRows(Table<?> table, ColumnSet columns) implements Answer.Told {
  private static final CSVFormat RAW =
      CSVFormat.DEFAULT.builder().setQuote(null).setEscape(null).setRecordSeparator('\n').get();

  @Override
  public boolean succeeded() {
    return true;
  }

  @Override
  public void tell(PrintWriter out) throws IOException {
    CSVPrinter lines =
        new CSVPrinter(out, RAW.builder().setDelimiter(table.form().stage().delimiter()).get());
    if (table.form().header().said()) {
      lines.printRecord(columns.names());
    }
    Rows<Row> rows = table.rows();
    StillRead stillRead = new StillRead(out);
    while (stillRead.now() && rows.hasNext()) {
      lines.printRecord(columns.cells(rows.next()));
    }
  }
}
