package com.dialer360.http;

import com.dialer360.dialect.ColumnSet;
import com.dialer360.outcome.Table;
import com.dialer360.table.Row;
import com.dialer360.table.Rows;
import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The rows of a table as lines of text: values appear raw, for live systems quote nothing. */
record TextRows(Table<?> table, ColumnSet columns) implements Body.Streamed {
  private static final CSVFormat RAW =
      CSVFormat.DEFAULT.builder().setQuote(null).setEscape(null).setRecordSeparator('\n').get();

  @Override
  public void writeTo(Writer out) throws IOException {
    try (Rows<Row> rows = table.rows()) {
      CSVPrinter lines =
          new CSVPrinter(out, RAW.builder().setDelimiter(table.form().stage().delimiter()).get());
      if (table.form().header().said()) {
        lines.printRecord(columns.names());
      }
      while (rows.hasNext()) {
        lines.printRecord(columns.cells(rows.next()));
      }
    }
  }
}
