package com.dialer360.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A header and a row an outcome; a field that an outcome does not have is empty. */
final class CsvOutput {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private CsvOutput() {}

  static void print(Answer.Fields answer, PrintWriter out) throws IOException {
    List<String> columns = Columns.of(answer.outcomes());
    CSVPrinter csv = new CSVPrinter(out, FORMAT);
    csv.printRecord(columns);
    for (Map<String, Object> outcome : answer.outcomes()) {
      csv.printRecord(columns.stream().map(column -> outcome.getOrDefault(column, "")));
    }
    csv.flush();
  }

  static void print(Answer.Listed answer, PrintWriter out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, FORMAT);
    csv.printRecord(answer.columns());
    StillRead stillRead = new StillRead(out);
    while (stillRead.now() && answer.rows().hasNext()) {
      csv.printRecord(answer.rows().next().stream().map(value -> value.orElse("")));
    }
    csv.flush();
  }
}
