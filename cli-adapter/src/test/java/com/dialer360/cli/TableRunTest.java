package com.dialer360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that a server sends. */
class TableRunTest {
  private static final String ROWS =
      """
      [{"start_time":"2017-06-01 08:00:50","user":"Zoë","recording_id":501,"lead_id":null,"ok":true},
       {"start_time":"","user":"a \\"b\\", c","recording_id":9999999999,"lead_id":2.50,"ok":false,
        "more":{"x":[1]}}]
      """;

  private final Shell shell =
      new Shell().with("DIALER360_USER", "6666").with("DIALER360_PASSWORD", "1234");

  private Shell.Run run(FakeServer server, String... more) {
    return shell.run(
        Stream.concat(
                Stream.of("recording_lookup", "--lead-id", "27", "--url", server.url()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void textIsShownAsItComes() {
    String text = "start_time|user\n2017-06-01|ERROR: no|ERROR:\n" + "x|y\n".repeat(20_000);
    try (FakeServer server = FakeServer.answeringText(text)) {
      assertThat(run(server, "--header", "YES")).isEqualTo(new Shell.Run(0, text, ""));
      assertThat(server.asked().form()).containsEntry("header", "YES");
    }
  }

  @Test
  void jsonIsARowALine() {
    try (FakeServer server = FakeServer.answeringJson(ROWS)) {
      assertThat(run(server, "-o", "json"))
          .isEqualTo(
              new Shell.Run(
                  0,
                  """
                  [
                    {"start_time": "2017-06-01 08:00:50","user": "Zoë","recording_id": 501,"lead_id": null,"ok": true},
                    {"start_time": "","user": "a \\"b\\", c","recording_id": 9999999999,"lead_id": 2.50,"ok": false}
                  ]
                  """,
                  ""));
      assertThat(run(server, "--stage", "json").out()).startsWith("[\n  {\"start_time\": ");
    }
  }

  @Test
  void csvIsQuoted() {
    try (FakeServer server = FakeServer.answeringJson(ROWS)) {
      assertThat(run(server, "-o", "csv").out())
          .isEqualTo(
              """
              start_time,user,recording_id,lead_id,ok
              2017-06-01 08:00:50,Zoë,501,,true
              "","a ""b"", c",9999999999,2.50,false
              """);
    }
  }

  @Test
  void aTableIsAligned() {
    try (FakeServer server = FakeServer.answeringJson(ROWS)) {
      assertThat(run(server, "-o", "table").out())
          .isEqualTo(
              """
              start_time           user      recording_id  lead_id  ok
              -------------------  --------  ------------  -------  -----
              2017-06-01 08:00:50  Zoë       501                    true
                                   a "b", c  9999999999    2.50     false
              """);
    }
  }

  @Test
  void theFirstThousandRowsDecideTheWidths() {
    String rows = "{\"a\":\"1\",\"b\":2},".repeat(1000) + "{\"a\":\"longer\",\"b\":3}";
    try (FakeServer server = FakeServer.answeringJson("[" + rows + "]")) {
      List<String> lines = run(server, "-o", "table").out().lines().toList();

      assertThat(lines).hasSize(1003);
      assertThat(lines.get(1001)).isEqualTo("1  2");
      assertThat(lines.get(1002)).isEqualTo("longer  3");
    }
  }

  @ParameterizedTest
  @CsvSource({"json", "csv", "table"})
  void anAnswerThatBreaksOffIsToldSo(String form) {
    try (FakeServer server = FakeServer.answeringJson("[{\"a\":1},{\"a\":")) {
      Shell.Run run = run(server, "-o", form);

      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err())
          .startsWith("dialer360: " + server.url() + " broke its answer off: ")
          .hasLineCount(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "ERROR: no~true",
        "NOTICE: x;ERROR: no~true",
        "ERROR:~true",
        "ERROR~false",
        "' ERROR: no'~false",
        "EERROR: no~false",
        "xERROR: no;y~false",
        ";;ERROR: no;~true"
      })
  void aLineThatBeginsWithErrorIsARefusal(String lines, boolean refused) throws IOException {
    ServerText text = new ServerText(new StringReader(lines.replace(';', '\n')), false);
    StringWriter out = new StringWriter();

    text.tell(new PrintWriter(out));

    assertThat(text.succeeded()).isEqualTo(!refused);
    assertThat(out).hasToString(lines.replace(';', '\n'));
  }

  @ParameterizedTest
  @CsvSource({"JSON", "CSV", "TABLE"})
  void rowsThatNobodyReadsAreNotFetched(OutputFormat format) {
    Endless rows = new Endless();
    Surroundings surroundings =
        new Surroundings(
            Map.of(),
            new PrintWriter(new Closed()),
            new PrintWriter(new StringWriter()),
            () -> false,
            question -> Optional.empty());

    new AnswerPrinter(surroundings).print(new Answer.Listed(List.of("a"), rows), format);

    assertThat(rows.given).isLessThan(5_000);
  }

  private static final class Endless implements Iterator<List<Optional<Object>>> {
    private int given;

    @Override
    public boolean hasNext() {
      return true;
    }

    @Override
    public List<Optional<Object>> next() {
      given++;
      return List.of(Optional.of(given));
    }
  }

  /** What is behind a pipe that nobody reads. */
  private static final class Closed extends Writer {
    @Override
    public void write(char[] text, int start, int length) throws IOException {
      throw new IOException("broken pipe");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
