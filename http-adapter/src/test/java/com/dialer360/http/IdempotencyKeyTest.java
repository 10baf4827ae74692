package com.dialer360.http;

import static com.dialer360.http.RunningServer.ADD_LEAD;
import static com.dialer360.http.RunningServer.API;
import static com.dialer360.http.RunningServer.LIVE_API;
import static com.dialer360.http.RunningServer.LOGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdempotencyKeyTest {
  private static final String KEY = "Idempotency-Key";
  private static final String REPLAYED = "Idempotency-Replayed";

  private final RunningServer server = RunningServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aRepeatedCallIsAnsweredAlikeAndSaysSo() {
    HttpResponse<String> first = server.get(API + "?" + ADD_LEAD, KEY, "k1");
    HttpResponse<String> again = server.get(API + "?" + ADD_LEAD, KEY, "\"k1\"");
    HttpResponse<String> live = server.get(LIVE_API + "?" + ADD_LEAD + "&idempotency_key=k1");
    HttpResponse<String> json = server.get("/api/v1/add_lead?" + LOGIN, KEY, "k1");

    assertThat(first.body()).startsWith("SUCCESS: add_lead");
    assertThat(first.headers().firstValue(REPLAYED)).isEmpty();
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue(REPLAYED)).contains("true");
    assertThat(live.headers().firstValue(REPLAYED)).contains("true");
    assertThat(live.body()).startsWith("SUCCESS: add_lead");
    assertThat(json.statusCode()).isEqualTo(200);
    assertThat(json.headers().firstValue(REPLAYED)).contains("true");
    assertThat(json.body()).contains("\"lead_added\"", "\"lead_id\":7");
    assertThat(server.centre.logged).hasSize(1);
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefused() {
    server.get(API + "?" + ADD_LEAD, KEY, "k1");

    HttpResponse<String> text = server.get(API + "?" + ADD_LEAD + "&title=Dr", KEY, "k1");
    HttpResponse<String> json = server.get("/api/v1/add_lead?" + LOGIN + "&title=Dr", KEY, "k1");

    assertThat(text.statusCode()).isEqualTo(200);
    assertThat(text.body()).isEqualTo("ERROR: IDEMPOTENCY KEY WAS USED FOR ANOTHER REQUEST\n");
    assertThat(json.statusCode()).isEqualTo(422);
    assertThat(json.body()).contains("\"idempotency_conflict\"");
    assertThat(
            server.get("/api/v1/add_lead?" + LOGIN + "&idempotency_key=k2", KEY, "k1").statusCode())
        .isEqualTo(400);
  }
}
