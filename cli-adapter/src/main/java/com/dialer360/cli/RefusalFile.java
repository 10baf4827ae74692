package com.dialer360.cli;

import com.dialer360.bulk.RefusedRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The result file: a line for each row that was refused, and why. */
final class RefusalFile implements AutoCloseable {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private final CSVPrinter csv;

  private RefusalFile(CSVPrinter csv) {
    this.csv = csv;
  }

  /** A new file, in place of one that is there. */
  static RefusalFile create(Path path) {
    try {
      Writer writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
      CSVPrinter csv = new CSVPrinter(writer, FORMAT);
      csv.printRecord("line", "phone_number", "code", "reason");
      return new RefusalFile(csv);
    } catch (IOException e) {
      throw new WrongUsage("cannot write " + path);
    }
  }

  void add(List<RefusedRow> rows) {
    try {
      for (RefusedRow row : rows) {
        csv.printRecord(row.line(), row.phoneNumber(), row.code(), row.reason());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    csv.close(true);
  }
}
