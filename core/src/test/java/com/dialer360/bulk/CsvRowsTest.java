package com.dialer360.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
  private static final long GIGABYTE = 1L << 30;

  private static CsvRows rows(String text) throws IOException {
    return rows(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static CsvRows rows(InputStream text) throws IOException {
    return CsvRows.of(text);
  }

  private static List<List<String>> values(String text) throws IOException {
    List<List<String>> values = new ArrayList<>();
    rows(text).forEachRemaining(row -> values.add(row.values()));
    return values;
  }

  private static void readAll(CsvRows rows) {
    rows.forEachRemaining(row -> assertThat(row.values()).isNotEmpty());
  }

  @Test
  void valuesMayBeQuoted() throws IOException {
    assertThat(values("a,\"b,c\",\"say \"\"hi\"\"\",\"two\r\nlines\"\n,\"\" \t,d\"e\"\n"))
        .containsExactly(
            List.of("a", "b,c", "say \"hi\"", "two\r\nlines"), List.of("", "", "d\"e\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n\r\n\r"})
  void linesEndInSeveralWays(String end) throws IOException {
    assertThat(values("a,b" + end + "c,d" + end)).isEqualTo(values("a,b\nc,d"));
    assertThat(values("a,b" + end + "c,d")).hasSize(2);
  }

  @Test
  void aRowHasTheLineItBeginsIn() throws IOException {
    List<Long> lines = new ArrayList<>();
    rows("a\r\n\r\n\"b\nb\r\nb\rb\"\n\n\nc\rd").forEachRemaining(row -> lines.add(row.line()));

    assertThat(lines).containsExactly(1L, 3L, 9L, 10L);
  }

  @Test
  void theHeaderIsStrippedAndThereMayBeNone() throws IOException {
    assertThat(rows(" a ;b\n").header()).containsExactly("a", "b");
    assertThat(rows("\n\n").header()).isEmpty();
    assertThatThrownBy(rows("")::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void whereTheNextRowBeginsCannotBeToldBehindAWrongQuote() throws IOException {
    CsvRows open = rows("a\n\"b\nc");
    assertThat(open.header()).containsExactly("a");
    assertThatThrownBy(open::next)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("the quote that is opened in line 2 is not closed");
    assertThatThrownBy(rows("\"a\"b")::next).hasMessageContaining("line 1: behind a closing quote");
  }

  @Test
  void aRowMayBeAsLongAsIsAllowed() throws IOException {
    String longest = "x".repeat(CsvRows.LONGEST_ROW);

    assertThat(values("a\n" + longest + "\n" + longest)).hasSize(3);
    assertThatThrownBy(() -> values("a\n" + longest + "x")).hasMessageContaining("line 2");
  }

  @Test
  void manyEmptyLinesAreNoLongRow() throws IOException {
    assertThat(values("a\n" + "\n".repeat(CsvRows.LONGEST_ROW + 1) + "b")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", ",", "\n", "\"\"", "\r\n,"})
  void anEndlessQuoteIsNotReadToItsEnd(String repeated) throws IOException {
    EndlessText text = new EndlessText("phone_number\n1\n2,\"", repeated, GIGABYTE);
    CsvRows rows = rows(text);

    assertThatThrownBy(() -> readAll(rows))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(
            "the row that begins in line 3 is longer than 262144 characters: close its quote");
    assertThat(text.given()).isLessThan(CsvRows.LONGEST_ROW + 100_000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", ",", "x,", "\""})
  void anEndlessLineIsNotReadToItsEnd(String repeated) throws IOException {
    EndlessText text = new EndlessText("a\nb", repeated, GIGABYTE);
    CsvRows rows = rows(text);

    assertThatThrownBy(() -> readAll(rows)).hasMessageContaining("begins in line 2 is longer");
    assertThat(text.given()).isLessThan(CsvRows.LONGEST_ROW + 100_000L);
  }

  @Test
  void anEndlessHeaderIsNotReadToItsEnd() throws IOException {
    EndlessText text = new EndlessText("\"", "x", GIGABYTE);

    assertThatThrownBy(rows(text)::header).hasMessageContaining("begins in line 1 is longer");
    assertThat(text.given()).isLessThan(CsvRows.LONGEST_ROW + 100_000L);
  }
}
