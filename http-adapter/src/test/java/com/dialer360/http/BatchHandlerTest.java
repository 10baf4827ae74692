package com.dialer360.http;

import static com.dialer360.http.RunningServer.LOGIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Occasion;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchHandlerTest {
  private static final String BATCH = "/api/v1/batch?" + LOGIN;

  private final RunningServer server = RunningServer.start();

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

  @Test
  void eachCallHasItsOwnOutcomeInTheSameOrder() {
    HttpResponse<String> answer =
        server.post(
            BATCH,
            "application/json",
            """
            [{"function": "add_lead", "phone_number": 7275551111},
             {"function": "nothing"},
             {"function": "add_lead", "user": "7777", "phone_number": "7275551111"},
             {}]
            """);

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode entries = json(answer);
    assertThat(entries).hasSize(4);
    assertThat(entries.get(0).get("status").asInt()).isEqualTo(200);
    assertThat(entries.get(0).get("function").asText()).isEqualTo("add_lead");
    assertThat(entries.get(0).get("outcomes").get(0).get("outcome").asText())
        .isEqualTo("lead_added");
    assertThat(entries.get(1).get("succeeded").asBoolean()).isFalse();
    assertThat(entries.get(1).get("outcomes").get(0).get("outcome").asText())
        .isEqualTo("no_function");
    assertThat(entries.get(2).get("status").asInt()).isEqualTo(403);
    assertThat(entries.get(3).get("outcomes").get(0).get("outcome").asText())
        .isEqualTo("no_function");
  }

  @Test
  void objectsMayStandALineEach() {
    HttpResponse<String> answer =
        server.post(
            BATCH,
            "application/x-ndjson",
            "{\"function\":\"add_lead\"}\n{\"function\":\"add_lead\"}\n");

    assertThat(json(answer)).hasSize(2);
    assertThat(server.centre.logged).hasSize(2);
  }

  @Test
  void theLogHasTheParametersOfEachCallAndNoPassword() {
    server.post(
        BATCH,
        "application/json",
        "[{\"function\":\"add_lead\",\"phone_number\":\"1\",\"pass\":\"1234\"}]");

    Occasion occasion = server.centre.occasion();
    assertThat(occasion.parameters())
        .isEqualTo(
            "user=6666&pass=XXXX&source=test&GET-AND-POST=Y&function=add_lead&phone_number=1"
                + "&pass=XXXX");
    assertThat(occasion.page()).endsWith("/api/v1/batch");
  }

  @Test
  void credentialsMayComeInTheHeader() {
    HttpResponse<String> answer =
        server.post(
            "/api/v1/batch?source=test",
            "application/json",
            "[{\"function\":\"add_lead\"}]",
            "Authorization",
            "Basic NjY2NjoxMjM0");

    assertThat(json(answer).get(0).get("succeeded").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1]", "{", "[{]", "\"x\"", "[{},"})
  void whatIsNoListOfObjectsIsRefusedWhole(String body) {
    HttpResponse<String> answer = server.post(BATCH, "application/json", body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("code").asText()).isEqualTo("batch_malformed");
    assertThat(server.centre.logged).isEmpty();
  }

  @Test
  void itIsOfAThousandCallsAtMost() {
    String call = "{\"function\":\"add_lead\"}\n";

    assertThat(json(server.post(BATCH, "application/x-ndjson", call.repeat(1000)))).hasSize(1000);
    assertThat(server.post(BATCH, "application/x-ndjson", call.repeat(1001)).statusCode())
        .isEqualTo(400);
    assertThat(server.centre.logged).hasSize(1000);
  }

  @Test
  void itIsNoLongerThanAnyRequest() {
    try (RunningServer small = new RunningServer(Map.of("http.max.request.bytes", "1024"))) {
      assertThat(small.post(BATCH, "application/json", " ".repeat(2000)).statusCode())
          .isEqualTo(413);
    }
  }

  @Test
  void anEmptyBatchHasAnEmptyAnswer() {
    assertThat(server.post(BATCH, "application/json", "[]").body()).isEqualTo("[]\n");
  }
}
