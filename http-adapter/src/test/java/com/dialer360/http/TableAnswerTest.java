package com.dialer360.http;

import static com.dialer360.http.RunningServer.API;
import static com.dialer360.http.RunningServer.LIVE_API;
import static com.dialer360.http.RunningServer.LOGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.report.PhoneNumberLogResult.Call;
import com.dialer360.table.QueryTooSlow;
import com.dialer360.transaction.DatabaseUnavailable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables over HTTP: told while they are read, logged before their end is told. */
@Timeout(120)
class TableAnswerTest {
  private static final String LIST = LOGIN + "&function=phone_number_log";
  private static final String LINE =
      "3125551212|2017-06-01 08:00:45|101||say \"hi\"|AGENT|a,b|c\\||Zoë\n";
  private static final long MANY = 20_000;

  private final RunningServer server = RunningServer.start();
  private final FakeCalls calls = server.centre.calls;

  @AfterEach
  void stop() {
    server.close();
  }

  /** Rows that fail at this one. */
  private static LongFunction<Call> failingAt(long number, RuntimeException failure) {
    return row -> {
      if (row == number) {
        throw failure;
      }
      return FakeCalls.CALL;
    };
  }

  @Test
  void linesAreRawInBothDialects() {
    HttpResponse<String> answer = server.get(API + "?" + LIST);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(LINE + LINE);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache, must-revalidate");
    assertThat(server.get(LIVE_API + "?" + LIST).body()).isEqualTo(LINE + LINE);
    assertThat(server.centre.reasons)
        .containsExactly("phone_number_log RECORDS FOUND: 2", "phone_number_log RECORDS FOUND: 2");
  }

  @ParameterizedTest
  @CsvSource({"csv, ','", "tab, '\t'", "xml, '|'"})
  void theStageIsBetweenTheFieldsOfHeaderAndLines(String stage, String delimiter) {
    calls.lists(1);

    String body = server.get(API + "?" + LIST + "&header=YES&stage=" + stage).body();

    assertThat(body.lines().findFirst().orElseThrow())
        .isEqualTo(
            String.join(
                delimiter,
                "phone_number",
                "call_date",
                "list_id",
                "length_in_sec",
                "lead_status",
                "hangup_reason",
                "call_status",
                "source_id",
                "user"));
    assertThat(body).contains("3125551212" + delimiter + "2017-06-01 08:00:45" + delimiter + "101");
  }

  @Test
  void aLargeTableIsChunkedAndLoggedBeforeItsEnd() throws IOException {
    calls.lists(MANY);

    String answer = server.rawGet(API + "?" + LIST);

    assertThat(answer.substring(0, 500)).containsIgnoringCase("Transfer-Encoding: chunked");
    assertThat(answer.endsWith("\r\n0\r\n\r\n")).isTrue();
    assertThat(answer.split("[|]AGENT[|]", -1).length).isGreaterThan((int) MANY - 100);
    assertThat(server.centre.reasons).containsExactly("phone_number_log RECORDS FOUND: 20000");
  }

  @Test
  void withoutRowsItIsAnOrdinaryAnswer() {
    calls.lists(0);

    assertThat(server.get(API + "?" + LIST).body())
        .isEqualTo("ERROR: phone_number_log NO RECORDS FOUND - 6666||\n");
    assertThat(server.get("/api/v1/phone_number_log?" + LIST).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/adminpanel/api.php?stage=json&, */*",
    "/adminpanel/api.php?, application/json",
    "/vicidial/non_agent_api.php?stage=csv&, application/json",
    "/api/v1/phone_number_log?, */*",
    "/api/v1/phone_number_log?stage=json&, */*"
  })
  void dataIsAnArrayOfObjects(String target, String accept) throws JsonProcessingException {
    HttpResponse<String> answer = server.get(target + LIST, "Accept", accept);

    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/json; charset=utf-8");
    JsonNode rows = new ObjectMapper().readTree(answer.body());
    assertThat(rows.isArray()).isTrue();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).get("list_id").longValue()).isEqualTo(101);
    assertThat(rows.get(0).get("length_in_sec").isNull()).isTrue();
    assertThat(rows.get(0).get("lead_status").textValue()).isEqualTo("say \"hi\"");
    assertThat(rows.get(0).get("user").textValue()).isEqualTo("Zoë");
    assertThat(rows.get(1)).hasSize(9);
  }

  @ParameterizedTest
  @CsvSource({"/adminpanel/api.php", "/api/v1/phone_number_log"})
  void dataMayComeAnObjectALine(String page) throws JsonProcessingException {
    HttpResponse<String> answer = server.get(page + "?stage=ndjson&" + LIST);

    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/x-ndjson; charset=utf-8");
    assertThat(answer.body()).endsWith("}\n");
    assertThat(answer.body().lines()).hasSize(2);
    assertThat(new ObjectMapper().readTree(answer.body().lines().findFirst().orElseThrow()))
        .hasSize(9);
  }

  @Test
  void aQueryThatIsTooSlowBeforeItsFirstRowIsToldSo() {
    calls.endsIn(
        () -> {
          throw new QueryTooSlow(new IllegalStateException("of the inside"));
        });

    HttpResponse<String> text = server.get(API + "?" + LIST);
    HttpResponse<String> json = server.get("/api/v1/phone_number_log?" + LIST);

    assertThat(text.statusCode()).isEqualTo(504);
    assertThat(text.body()).isEqualTo("ERROR: QUERY TOOK TOO LONG, IT WAS ENDED - ask for less\n");
    assertThat(json.statusCode()).isEqualTo(504);
    assertThat(json.body()).contains("query_too_slow").doesNotContain("inside");
    assertThat(server.centre.reasons).isEmpty();
    assertThat(calls.closed.getCount()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "1, /adminpanel/api.php?",
    "15000, /adminpanel/api.php?",
    "1, /api/v1/phone_number_log?",
    "15000, /api/v1/phone_number_log?",
    "2000, /api/v1/phone_number_log?stage=ndjson&"
  })
  void aTableThatFailsLaterIsBrokenOff(long row, String target) throws IOException {
    calls.gives(MANY, failingAt(row, new DatabaseUnavailable(new IllegalStateException("gone"))));

    String answer = server.rawGet(target + LIST);

    assertThat(answer).doesNotContain("\r\n0\r\n").doesNotContain("ERROR").doesNotContain("gone");
    assertThat(answer.endsWith("]")).isFalse();
    assertThatThrownBy(() -> server.get(target + LIST)).hasRootCauseInstanceOf(IOException.class);
    assertThat(calls.closed.getCount()).isZero();
    assertThat(server.get("/metrics").body()).contains("outcome=\"broken_off\"");
  }

  @Test
  void aTableWhoseLogCannotBeWrittenIsBrokenOff() throws IOException {
    server.centre.beforeLogging =
        () -> {
          throw new DatabaseUnavailable(new IllegalStateException("gone"));
        };

    assertThat(server.rawGet(API + "?" + LIST)).isEmpty();
    assertThat(calls.closed.getCount()).isZero();
  }

  @Test
  void theRowsAreGivenBackWhenTheClientLeaves() throws Exception {
    calls.lists(Long.MAX_VALUE);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket
          .getOutputStream()
          .write(
              ("GET " + API + "?" + LIST + " HTTP/1.1\r\nHost: example.com\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      assertThat(in.readNBytes(1000)).hasSize(1000);
    }

    assertThat(calls.closed.await(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void countsTablesByTheirEnd() {
    server.get(API + "?" + LIST);

    assertThat(server.get("/metrics").body())
        .contains("function=\"phone_number_log\",mount=\"/adminpanel/api.php\",outcome=\"found\"");
  }
}
