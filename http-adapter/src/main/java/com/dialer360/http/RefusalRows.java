package com.dialer360.http;

import com.dialer360.bulk.RefusedRow;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.LongFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The rows that an import has refused, as a file of columns.
 *
 * @param after some of them, those that follow a line; none when there are no more
 */
record RefusalRows(LongFunction<List<RefusedRow>> after) implements Body.Streamed {
  static final int AT_A_TIME = 1_000;
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  @Override
  public void writeTo(Writer out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, FORMAT);
    csv.printRecord("line", "phone_number", "code", "reason");
    List<RefusedRow> page = after.apply(0);
    while (!page.isEmpty()) {
      for (RefusedRow row : page) {
        csv.printRecord(row.line(), row.phoneNumber(), row.code(), row.reason());
      }
      page = after.apply(page.get(page.size() - 1).line());
    }
  }
}
