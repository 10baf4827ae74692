package com.dialer360.http;

import com.dialer360.bulk.ImportJobs;
import com.dialer360.bulk.RefusedRow;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The rows that an import has refused, as a file of columns. */
record RefusalRows(ImportJobs jobs, long id) implements Body.Streamed {
  private static final int AT_A_TIME = 1_000;
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  @Override
  public void writeTo(Writer out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, FORMAT);
    csv.printRecord("line", "phone_number", "code", "reason");
    List<RefusedRow> page = jobs.refused(id, 0, AT_A_TIME);
    while (!page.isEmpty()) {
      for (RefusedRow row : page) {
        csv.printRecord(row.line(), row.phoneNumber(), row.code(), row.reason());
      }
      page = jobs.refused(id, page.get(page.size() - 1).line(), AT_A_TIME);
    }
  }
}
