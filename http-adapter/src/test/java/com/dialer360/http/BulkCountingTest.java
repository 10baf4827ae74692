package com.dialer360.http;

import static com.dialer360.http.RunningServer.API;
import static com.dialer360.http.RunningServer.LOGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.bulk.ImportResult;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes in bulk counts as what comes alone does. */
class BulkCountingTest {
  private static final String WRONG = "user=6666&pass=wrong&source=test";
  private static final String BATCH = "/api/v1/batch?";
  private static final String IMPORTS = "/api/v1/imports?";
  private static final String JSON = "application/json";
  private static final String ROWS = "phone_number\n7275551111\n";
  private static final String ADD = "{\"function\":\"add_lead\"}";

  private final RunningServer server = new RunningServer(Map.of("rate.limit", "2/h"));

  @AfterEach
  void stop() {
    server.close();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(answer.body(), e);
    }
  }

  private HttpResponse<String> imported(String login) {
    return server.post(IMPORTS + login + "&list_id=101", "text/csv", ROWS);
  }

  private String metrics() {
    return server.get("/metrics").body();
  }

  private static String calls(String function, String outcome, int count) {
    return "dialer360_calls_seconds_count{function=\""
        + function
        + "\",mount=\"/api/v1/batch\",outcome=\""
        + outcome
        + "\"} "
        + count
        + "\n";
  }

  private static String imports(String outcome, int count) {
    return "dialer360_imports_seconds_count{outcome=\"" + outcome + "\"} " + count + "\n";
  }

  @Test
  void eachCallOfABatchIsOneOfItsCaller() {
    JsonNode entries =
        json(server.post(BATCH + LOGIN, JSON, "[" + (ADD + ",").repeat(4) + ADD + "]"));

    // the first for the address, as nothing had proven the login
    assertThat(entries)
        .extracting(entry -> entry.get("status").asInt())
        .containsExactly(200, 200, 200, 429, 429);
    assertThat(entries.get(4).get("outcomes").get(0).get("outcome").asText())
        .isEqualTo("too_many_calls");
    assertThat(server.centre.lead.calls()).isEqualTo(3);
    assertThat(server.get(API + "?" + LOGIN + "&function=add_lead").body())
        .startsWith("ERROR: TOO MANY CALLS");
    assertThat(metrics())
        .contains(calls("add_lead", "lead_added", 3), calls("add_lead", "too_many_calls", 2));
  }

  @Test
  void aBatchGuessesPasswordsNoFaster() {
    String guess = "{\"function\":\"add_lead\",\"user\":\"6666\",\"pass\":\"guess\"}\n";

    server.post(BATCH + "source=test", "application/x-ndjson", guess.repeat(100));

    assertThat(server.centre.users.failures()).isEqualTo(2);
  }

  @Test
  void callsOfABatchAreCountedByWhatTheyEndIn() {
    try (RunningServer free = RunningServer.start()) {
      free.post(
          BATCH + LOGIN, JSON, "[{\"function\":\"made_up\"},{\"function\":\"phone_number_log\"}]");
      free.post(BATCH + LOGIN, JSON, "[1]");
      free.centre.calls.gives(
          2,
          row -> {
            if (row == 1) {
              throw new IllegalStateException("the database is gone");
            }
            return FakeCalls.CALL;
          });
      assertThatThrownBy(
              () -> free.post(BATCH + LOGIN, JSON, "[{\"function\":\"phone_number_log\"}]"))
          .isInstanceOf(IllegalStateException.class);

      assertThat(free.get("/metrics").body())
          .contains(
              calls("other", "no_function", 1),
              calls("phone_number_log", "found", 1),
              calls("phone_number_log", "broken_off", 1),
              calls("other", "batch_malformed", 1))
          .doesNotContain("made_up");
    }
  }

  @Test
  void anImportIsOneCall() {
    assertThat(imported(LOGIN).statusCode()).isEqualTo(200);
    assertThat(imported(LOGIN).statusCode()).isEqualTo(200);
    assertThat(imported(LOGIN).statusCode()).isEqualTo(200);
    HttpResponse<String> answer = imported(LOGIN);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(json(answer).get("code").asText()).isEqualTo("too_many_calls");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(server.centre.imports.orders).hasSize(3);
    assertThat(metrics()).contains(imports("imported", 3), imports("too_many_calls", 1));
  }

  @Test
  void lookingAtImportsAndListeningGuessNoFaster() {
    assertThat(server.get("/api/v1/imports/7?" + WRONG).statusCode()).isEqualTo(401);
    assertThat(server.get(StreamServlet.PATH + "?" + WRONG).statusCode()).isEqualTo(401);

    assertThat(server.get("/api/v1/imports/7/refusals?" + WRONG).statusCode()).isEqualTo(429);
    assertThat(server.get(StreamServlet.PATH + "?" + WRONG).statusCode()).isEqualTo(429);
    assertThat(server.centre.users.failures()).isEqualTo(2);
  }

  @Test
  void importsAreCountedByWhatTheyEndIn() {
    try (RunningServer free = RunningServer.start()) {
      free.post(IMPORTS + WRONG, "text/csv", ROWS);
      free.post(IMPORTS + LOGIN + "&dry_run=Y", "text/csv", ROWS);
      free.post(IMPORTS + LOGIN, "text/plain", ROWS);
      free.centre.imports.ending = ImportResult.DoneBefore::new;
      free.post(IMPORTS + LOGIN, "text/csv", ROWS);
      free.get("/api/v1/imports/7?" + LOGIN);

      assertThat(free.get("/metrics").body())
          .contains(
              imports("login_bad", 1),
              imports("dry_run", 1),
              imports("unsupported_media_type", 1),
              imports("imported_before", 1))
          .doesNotContain("shown");
    }
  }
}
