package com.dialer360.http;

import static com.dialer360.http.RunningServer.ADD_LEAD;
import static com.dialer360.http.RunningServer.API;
import static com.dialer360.http.RunningServer.FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.transaction.DatabaseUnavailable;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TroubleTest {
  private final RunningServer server =
      new RunningServer(Map.of("http.max.request.bytes", "2048", "http.threads", "2"));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void refusesALongBody() {
    HttpResponse<String> answer = server.post(API + "?" + ADD_LEAD, FORM, "a=" + "x".repeat(2_047));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).isEqualTo("ERROR: REQUEST TOO LARGE - at most 2048 bytes are read\n");
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
    assertThat(server.centre.lead.calls()).isZero();
  }

  @Test
  void refusesALongBodyOfUnknownLength() {
    byte[] body = ("a=" + "x".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        server
            .request(API + "?" + ADD_LEAD + "&stage=json")
            .header("Content-Type", FORM)
            .POST(
                HttpRequest.BodyPublishers.fromPublisher(
                    HttpRequest.BodyPublishers.ofByteArray(body)));
    HttpResponse<String> answer = server.send(request);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).startsWith("{").contains("\"outcome\":\"request_too_large\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/%u0027", "/api/v1/add_lead%u0027", "/docs/%u0041"})
  void refusesAPathWithAnEscapeThatIsNone(String path) throws IOException {
    assertThat(server.rawGet(path + "?" + ADD_LEAD))
        .startsWith("HTTP/1.1 400 ")
        .contains("ERROR: REQUEST MALFORMED");
    assertThat(server.centre.lead.calls()).isZero();
  }

  @Test
  void takesABodyUpToTheLimit() {
    assertThat(server.post(API + "?" + ADD_LEAD, FORM, "a=" + "x".repeat(2_046)).body())
        .isEqualTo(FakeLead.ADDED_TEXT);
  }

  @Test
  void refusesALongQueryStringInOneLine() throws IOException {
    assertThat(server.rawGet(API + "?a=" + "x".repeat(70_000)))
        .startsWith("HTTP/1.1 414 ")
        .endsWith("\r\n\r\nERROR: URI TOO LONG - HTTP 414\n")
        .doesNotContain("<", "Exception", "etty");
  }

  @Test
  void refusesLongHeadersInOneLine() throws IOException {
    assertThat(server.raw("GET / HTTP/1.1\r\nHost: a\r\nA: " + "x".repeat(70_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431 ")
        .endsWith("\r\n\r\nERROR: REQUEST HEADER FIELDS TOO LARGE - HTTP 431\n");
  }

  @Test
  void refusesWhatIsNotHttpInOneLine() throws IOException {
    assertThat(server.raw("\u0016\u0003\u0001 nonsense\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .endsWith("\r\n\r\nERROR: BAD REQUEST - HTTP 400\n")
        .contains("Content-Type: text/plain; charset=utf-8");
  }

  @Test
  void refusesABrokenBody() throws IOException {
    assertThat(
            server.raw(
                "POST "
                    + API
                    + "?"
                    + ADD_LEAD
                    + " HTTP/1.1\r\nHost: a\r\nContent-Type: "
                    + FORM
                    + "\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .endsWith("\r\n\r\nERROR: REQUEST MALFORMED - it cannot be read\n");
    assertThat(server.centre.lead.calls()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/adminpanel", "/api/v1", "/ADMINPANEL/API.PHP"})
  void namesTheMountsToWhoeverIsLost(String path) {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body())
        .isEqualTo(
            "ERROR: NOT FOUND - the API answers at /adminpanel/api.php,"
                + " /vicidial/non_agent_api.php\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void allowsGetAndPostOnly(String method) {
    HttpResponse<String> answer = server.ask(method, API + "?" + ADD_LEAD);
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.body()).isEqualTo("ERROR: METHOD NOT ALLOWED - use GET or POST\n");
    assertThat(answer.headers().firstValue("Allow")).contains("GET, POST, HEAD");
    assertThat(server.centre.lead.calls()).isZero();
  }

  @Test
  void saysThatTheDatabaseIsAway() {
    server.centre.lead.does(
        () -> {
          throw new DatabaseUnavailable(new SQLException("SELECT secret FROM users"));
        });
    HttpResponse<String> answer = server.get(API + "?" + ADD_LEAD);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .isEqualTo("ERROR: DATABASE NOT AVAILABLE, NOTHING WAS CHANGED - try again later\n");
    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    assertThat(server.get(API + "?" + ADD_LEAD + "&stage=json").body())
        .startsWith("{\"function\":\"add_lead\",\"succeeded\":false,")
        .contains("\"outcome\":\"database_unavailable\"");
  }

  @Test
  void neverSaysThatNothingWasChangedWhenThatIsNotKnown() {
    server.centre.lead.does(
        () -> {
          throw DatabaseUnavailable.inDoubt(new SQLException("SELECT secret FROM users"));
        });
    HttpResponse<String> answer = server.get(API + "?" + ADD_LEAD);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .isEqualTo(
            "ERROR: DATABASE NOT AVAILABLE, CHANGE IN DOUBT - look whether it was kept before you"
                + " repeat the call\n");
    assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
  }

  @Test
  void keepsItsInsideToItself() {
    server.centre.lead.does(
        () -> {
          throw new IllegalStateException("SELECT secret FROM users");
        });
    HttpResponse<String> answer = server.get(API + "?" + ADD_LEAD);
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).matches("ERROR: INTERNAL ERROR - [0-9a-f]{8}\n");
    server.centre.lead.answers(FakeLead.ADDED);
    assertThat(server.get(API + "?" + ADD_LEAD).body()).isEqualTo(FakeLead.ADDED_TEXT);
  }

  @Test
  void survivesAnErrorOfTheJvm() {
    server.centre.lead.does(
        () -> {
          throw new StackOverflowError("deep");
        });
    HttpResponse<String> answer = server.get(API + "?" + ADD_LEAD);
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).matches("ERROR: INTERNAL ERROR - [0-9a-f]{8}\n");
  }

  @Test
  void saysWhereItCannotListen() {
    String port = String.valueOf(server.port());
    assertThatThrownBy(() -> new RunningServer(Map.of("http.port", port)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("cannot listen on 127.0.0.1, port " + port);
  }
}
