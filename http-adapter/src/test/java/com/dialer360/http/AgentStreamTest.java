package com.dialer360.http;

import static com.dialer360.http.RunningServer.ADD_LEAD;
import static com.dialer360.http.RunningServer.API;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stream over HTTP. */
@Timeout(60)
class AgentStreamTest {
  private static final String STREAM = "/api/v1/stream/agents";
  private static final String LOGIN = STREAM + "?source=wall&user=6666&pass=1234";

  private final HttpClient client = HttpClient.newHttpClient();
  private RunningServer server = RunningServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  private void startWith(Map<String, String> settings) {
    server.close();
    server = new RunningServer(settings);
  }

  private HttpResponse<InputStream> open(String target, String... headers) throws Exception {
    return client.send(
        server.request(target, headers).build(), HttpResponse.BodyHandlers.ofInputStream());
  }

  private EventReader events(String target, String... headers) throws Exception {
    return new EventReader(open(target, headers).body());
  }

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text);
  }

  @Test
  void tellsAgentsAndCalls() throws Exception {
    server.centre.floor.agent("1000", "Zoë <b>", "AGENTS", "READY");
    server.centre.floor.waiting("SALES", "Sales line", 2);
    HttpResponse<InputStream> response = open(LOGIN);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("text/event-stream");
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(response.headers().firstValue("X-Accel-Buffering")).contains("no");
    try (EventReader events = new EventReader(response.body())) {
      assertThat(json(events.next("board").data()))
          .isEqualTo(
              json(
                  """
                  {"at": "2017-06-01T18:30:00Z",
                   "agents": [
                     {"user": "1000", "full_name": "Zoë <b>", "user_group": "AGENTS",
                      "campaign_id": "C1", "status": "READY", "sub_status": "", "pause_code": "",
                      "in_group": "", "calls_today": 3, "seconds": 75}],
                   "calls": [
                     {"campaign_id": "SALES", "name": "Sales line", "in_group": true, "total": 2,
                      "waiting": 2, "oldest_seconds": 40}]}
                  """));
      assertThat(events.next("board").data()).isNotEmpty();
    }
    assertThat(server.centre.reasons).containsExactly("stream_agents STREAM HAS BEEN STARTED");
    assertThat(server.centre.occasion().parameters()).isEqualTo("source=wall&user=6666&pass=XXXX");
  }

  @Test
  void aListenerSeesNoMoreThanHeMay() throws Exception {
    server.centre.floor.agent("1000", "One", "AGENTS", "READY");
    server.centre.floor.agent("1001", "Two", "CLOSERS", "READY");
    try (EventReader events =
        events(STREAM + "?source=wall", "Authorization", "Basic Nzc3NzoxMjM0")) {
      JsonNode agents = json(events.next("board").data()).get("agents");
      assertThat(agents).hasSize(1);
      assertThat(agents.at("/0/user").textValue()).isEqualTo("1000");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "source=wall&user=6666&pass=wrong, 401, login_bad",
    "source=wall, 401, login_bad",
    "source=w&user=6666&pass=1234, 400, invalid_source"
  })
  void whoeverIsRefusedIsAnsweredAsOnAnyCall(String query, int status, String outcome)
      throws Exception {
    HttpResponse<String> answer = server.get(STREAM + "?" + query);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(json(answer.body()).at("/outcomes/0/outcome").textValue()).isEqualTo(outcome);
  }

  @Test
  void onlyGetIsAnswered() {
    for (String method : List.of("POST", "PUT", "DELETE")) {
      HttpResponse<String> answer = server.ask(method, LOGIN);
      assertThat(answer.statusCode()).isEqualTo(405);
      assertThat(answer.headers().firstValue("Allow")).contains("GET");
    }
    assertThat(server.ask("HEAD", LOGIN).statusCode()).isEqualTo(405);
  }

  @Test
  void thereAreNoMoreThanConfigured() throws Exception {
    startWith(Map.of("http.stream.listeners", "1"));
    try (EventReader events = events(LOGIN)) {
      events.next("board");
      HttpResponse<String> answer = server.get(LOGIN);
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).contains("30");
      assertThat(json(answer.body()).at("/outcomes/0/outcome").textValue())
          .isEqualTo("too_many_listeners");
      assertThat(server.get("/metrics").body()).contains("dialer360_stream_listeners 1.0");
    }
    while (server.get("/metrics").body().contains("dialer360_stream_listeners 1.0")) {
      Thread.onSpinWait();
    }
    try (EventReader events = events(LOGIN)) {
      assertThat(events.next("board").data()).isNotEmpty();
    }
  }

  @Test
  void aRefusedCallerTakesNoPlace() throws Exception {
    startWith(Map.of("http.stream.listeners", "1"));
    server.get(STREAM + "?source=wall&user=6666&pass=wrong");
    try (EventReader events = events(LOGIN)) {
      assertThat(events.next("board").data()).isNotEmpty();
    }
  }

  @Test
  void listenersTakeNoWorkerFromCalls() throws Exception {
    startWith(Map.of("http.threads", "2"));
    List<EventReader> listeners = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      listeners.add(events(LOGIN));
    }
    assertThat(server.get(API + "?" + ADD_LEAD).statusCode()).isEqualTo(200);
    for (EventReader listener : listeners) {
      assertThat(listener.next("board").data()).isNotEmpty();
    }
    int looks = server.centre.floor.looks();
    listeners.get(0).next("board");
    assertThat(server.centre.floor.looks()).isLessThan(looks + 10);
    for (EventReader listener : listeners) {
      listener.close();
    }
  }

  @Test
  void oneWhoDoesNotReadHoldsNobodyUp() throws Exception {
    for (int i = 0; i < 4_000; i++) {
      server.centre.floor.agent("u" + i, "Agent ".repeat(40), "AGENTS", "READY");
    }
    try (Socket silent = new Socket(InetAddress.getLoopbackAddress(), server.port());
        EventReader events = events(LOGIN)) {
      silent.setReceiveBufferSize(1_024);
      silent
          .getOutputStream()
          .write(
              ("GET " + LOGIN + " HTTP/1.1\r\nHost: example.com\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 8; i++) {
        assertThat(events.next("board").data()).hasSizeGreaterThan(1_000_000);
      }
    }
  }

  @Test
  void aDatabaseThatIsAwayIsToldAndThenTheStreamGoesOn() throws Exception {
    try (EventReader events = events(LOGIN)) {
      events.next("board");
      server.centre.floor.away(true);
      assertThat(json(events.next("database_unavailable").data()).get("message").textValue())
          .startsWith("ERROR: DATABASE NOT AVAILABLE");
      server.centre.floor.away(false);
      assertThat(events.next("board").data()).isNotEmpty();
    }
  }

  @Test
  void aStopEndsEveryStream() throws Exception {
    try (EventReader events = events(LOGIN)) {
      events.next("board");
      server.stop();
      assertThat(events.next("stopping").data()).contains("SERVER IS STOPPING");
      assertThat(events.next()).isEmpty();
    }
  }

  @Test
  void aDatabaseThatIsAwayAtTheStartIsAnOrdinaryAnswer() throws Exception {
    server.centre.users.goAway();
    HttpResponse<String> answer = server.get(LOGIN);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(json(answer.body()).at("/outcomes/0/outcome").textValue())
        .isEqualTo("database_unavailable");
  }

  @Test
  void aConnectionIsUsedAgainAfterARefusal() throws Exception {
    String refused = "GET " + STREAM + "?source=wall HTTP/1.1\r\nHost: example.com\r\n\r\n";
    String last = "GET /health/live HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n";
    assertThat(server.raw(refused + last)).startsWith("HTTP/1.1 401 ").endsWith("live\n");
  }
}
