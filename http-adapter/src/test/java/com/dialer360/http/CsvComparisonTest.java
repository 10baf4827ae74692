package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.bulk.CsvRows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The core's reader of columns reads what another one does, of whatever comes. */
class CsvComparisonTest {
  private static final String HEADER = "a,b,c\n";
  private static final String ALPHABET = "ab ,,\"\"\"\n\n\r\t;";
  private static final int TEXTS = 20_000;
  private static final int LONGEST = 24;

  /** The rows; empty when one is not well formed. */
  private static Optional<List<List<String>>> ours(String text) throws IOException {
    CsvRows rows = CsvRows.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    List<List<String>> all = new ArrayList<>();
    try {
      rows.forEachRemaining(row -> all.add(row.values()));
      return Optional.of(all);
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<List<String>>> others(String text) throws IOException {
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(CSVFormat.DEFAULT).get()) {
      return Optional.of(
          parser.getRecords().stream().map(CSVRecord::values).map(List::of).toList());
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  @Test
  void readsTheSame() throws IOException {
    Random random = new Random(360);
    int wellFormed = 0;
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder(HEADER);
      random
          .ints(random.nextInt(LONGEST), 0, ALPHABET.length())
          .forEach(at -> text.append(ALPHABET.charAt(at)));
      Optional<List<List<String>>> read = ours(text.toString());
      assertThat(read).as(text.toString()).isEqualTo(others(text.toString()));
      wellFormed += read.isPresent() ? 1 : 0;
    }
    assertThat(wellFormed).isBetween(TEXTS / 10, TEXTS - TEXTS / 10);
  }
}
