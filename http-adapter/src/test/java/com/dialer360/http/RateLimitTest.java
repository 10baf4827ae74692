package com.dialer360.http;

import static com.dialer360.http.RunningServer.ADD_LEAD;
import static com.dialer360.http.RunningServer.API;
import static com.dialer360.http.RunningServer.LIVE_API;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTest {
  private static final String WRONG = "source=test&user=6666&pass=wrong&function=add_lead";

  private final RunningServer server =
      new RunningServer(Map.of("rate.limit", "2/h", "http.trusted.proxies", "127.0.0.1"));

  @AfterEach
  void stop() {
    server.close();
  }

  private void useUp() {
    server.get(API + "?" + WRONG);
    server.get(API + "?" + WRONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {API, LIVE_API})
  void answersInALineWhereLinesAreSpoken(String path) {
    useUp();
    HttpResponse<String> answer = server.get(path + "?" + ADD_LEAD);
    assertThat(answer.statusCode()).isEqualTo(200);
    String wait = answer.headers().firstValue("Retry-After").orElseThrow();
    assertThat(Integer.parseInt(wait)).isBetween(1, 1_800);
    assertThat(answer.body())
        .isEqualTo("ERROR: TOO MANY CALLS, NOTHING WAS CHANGED - try again in " + wait + " s\n");
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
    assertThat(server.centre.lead.calls()).isZero();
  }

  @Test
  void answersInJsonWhereThatWasAskedFor() {
    useUp();
    HttpResponse<String> answer = server.get(API + "?" + ADD_LEAD + "&stage=json");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.body()).contains("too_many_calls");
  }

  @Test
  void answersWithAStatusWhereThatSaysWhatBecameOfTheCall() {
    useUp();
    HttpResponse<String> answer = server.get("/api/v1/add_lead?" + ADD_LEAD);
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.body()).contains("TOO MANY CALLS");
    assertThat(server.centre.lead.calls()).isZero();
  }

  @Test
  void readsTheLoginOfAForm() {
    server.get(API + "?" + ADD_LEAD);
    useUp();
    assertThat(server.post(API, RunningServer.FORM, ADD_LEAD).body())
        .isEqualTo(FakeLead.ADDED_TEXT);
  }

  @Test
  void aUserGoesOnWhileSomebodyGuessesItsPassword() {
    assertThat(server.get(API + "?" + ADD_LEAD).body()).isEqualTo(FakeLead.ADDED_TEXT);
    useUp();
    assertThat(server.get(API + "?" + WRONG).body()).startsWith("ERROR: TOO MANY CALLS");
    assertThat(server.get(API + "?" + ADD_LEAD).body()).isEqualTo(FakeLead.ADDED_TEXT);
    assertThat(server.get(API + "?" + ADD_LEAD).body()).isEqualTo(FakeLead.ADDED_TEXT);
    assertThat(server.get(API + "?" + ADD_LEAD).body()).startsWith("ERROR: TOO MANY CALLS");
  }

  @Test
  void countsTheClientsOfATrustedProxyApart() {
    useUp();
    assertThat(server.get(API + "?" + WRONG, "X-Forwarded-For", "203.0.113.9").body())
        .startsWith("ERROR: Login incorrect");
  }

  @Test
  void healthAndMetricsAreForWhoeverAsks() {
    useUp();
    for (String path : new String[] {"/health/live", "/health/ready", "/metrics"}) {
      for (int call = 0; call < 3; call++) {
        assertThat(server.get(path).statusCode()).isEqualTo(200);
      }
    }
    server.get(API + "?" + ADD_LEAD);
    assertThat(server.get("/metrics").body()).contains("outcome=\"too_many_calls\"");
  }
}
