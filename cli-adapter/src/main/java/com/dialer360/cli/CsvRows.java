package com.dialer360.cli;

import com.dialer360.bulk.FileRow;
import com.dialer360.bulk.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a file of columns, read while they are asked for. What is not well formed ends it
 * with an {@link UncheckedIOException}.
 */
final class CsvRows implements Iterator<FileRow> {
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private boolean lookedAhead;
  private long line;

  private CsvRows(CSVParser parser) {
    this.parser = parser;
    this.records = parser.iterator();
  }

  /** The rows of this file, its header first. */
  static CsvRows of(InputStream file) throws IOException {
    TextSource source = TextSource.of(file);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(source.separator())
            .setIgnoreEmptyLines(true)
            .get();
    return new CsvRows(CSVParser.builder().setReader(source.text()).setFormat(format).get());
  }

  /** The names of the columns; empty when there is not even a header. */
  List<String> header() {
    return hasNext() ? next().values().stream().map(String::strip).toList() : List.of();
  }

  @Override
  public boolean hasNext() {
    if (!lookedAhead) {
      line = parser.getCurrentLineNumber() + 1;
      lookedAhead = true;
    }
    return records.hasNext();
  }

  @Override
  public FileRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    lookedAhead = false;
    return new FileRow(line, List.of(records.next().values()));
  }
}
