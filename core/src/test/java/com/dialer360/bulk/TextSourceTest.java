package com.dialer360.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSourceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a,b;c,d | ,
          a;b;c,d | ;
          "a,b,c,d";e;f | ;
          alone | ,
          """)
  void theSeparatorIsWhatOccursMostInTheFirstLine(String header, char separator)
      throws IOException {
    assertThat(source(header + "\n1;2;3;4;5;6").separator()).isEqualTo(separator);
  }

  @Test
  void tabsSeparateToo() throws IOException {
    assertThat(source("a\tb\n").separator()).isEqualTo('\t');
  }

  @Test
  void aByteOrderMarkIsNoText() throws IOException {
    assertThat(read(source("\uFEFFphone,city\n"))).isEqualTo("phone,city\n");
    assertThat(read(source("phone,city\n"))).isEqualTo("phone,city\n");
    assertThat(read(source(""))).isEmpty();
  }

  @Test
  void aRowThatIsNoUtf8IsRefusedAndThoseAroundItAreNot() throws IOException {
    byte[] latin1 = "Müller".getBytes(StandardCharsets.ISO_8859_1);
    String text = read(TextSource.of(new ByteArrayInputStream(latin1)));
    HeaderMapping mapping = HeaderMapping.of(List.of("phone", "last name"), Map.of(), false);
    Iterator<ImportRow> rows =
        new MappedRows(
            mapping,
            List.of(
                    new FileRow(2, List.of("7275551111", "Müller")),
                    new FileRow(3, List.of("7275551111", text)),
                    new FileRow(4, List.of("7275551111", "", "")),
                    new FileRow(5, List.of("7275551111", "")))
                .iterator());

    assertThat(rows)
        .toIterable()
        .containsExactly(
            new ImportRow.Sent(2, Map.of("phone_number", "7275551111", "last_name", "Müller")),
            new ImportRow.Unreadable(
                3, "not_utf_8", "the row is no UTF-8: save the file in that encoding"),
            new ImportRow.Unreadable(4, "wrong_columns", "the row has 3 columns, and the header 2"),
            new ImportRow.Sent(5, Map.of("phone_number", "7275551111")));
  }

  private static TextSource source(String text) throws IOException {
    return TextSource.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String read(TextSource source) throws IOException {
    StringWriter all = new StringWriter();
    source.text().transferTo(all);
    return all.toString();
  }
}
