package com.dialer360.http;

import static com.dialer360.http.RunningServer.LOGIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.lead.AddLeadResult;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JsonMountTest {
  private static final String ADD_LEAD = "/api/v1/add_lead?" + LOGIN;

  private final RunningServer server = RunningServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  private int statusOf(AddLeadResult... results) {
    server.centre.lead.answers(results);
    return server.get(ADD_LEAD).statusCode();
  }

  private static JsonNode json(HttpResponse<String> answer) throws JsonProcessingException {
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains(
            answer.statusCode() == 200
                ? "application/json; charset=utf-8"
                : "application/problem+json");
    return new ObjectMapper().readTree(answer.body());
  }

  @Test
  void answersSuccessWith200() throws JsonProcessingException {
    HttpResponse<String> answer = server.get(ADD_LEAD);
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode body = json(answer);
    assertThat(body.get("function").textValue()).isEqualTo("add_lead");
    assertThat(body.get("succeeded").booleanValue()).isTrue();
    JsonNode outcome = body.get("outcomes").get(0);
    assertThat(outcome.get("outcome").textValue()).isEqualTo("lead_added");
    assertThat(outcome.get("lead_id").longValue()).isEqualTo(7);
  }

  @Test
  void answersASilentSuccessWith200AndNoOutcome() {
    server.centre.lead.answers();

    HttpResponse<String> answer = server.get(ADD_LEAD);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo("{\"function\":\"add_lead\",\"succeeded\":true,\"outcomes\":[]}");
  }

  @Test
  void saysInTheStatusWhatWentWrong() {
    assertThat(statusOf(new AddLeadResult.BadLength("1", "6666"))).isEqualTo(400);
    assertThat(statusOf(new AddLeadResult.ListDenied("1", "101"))).isEqualTo(403);
    assertThat(statusOf(new AddLeadResult.InDnc("1", "6666"))).isEqualTo(409);
    assertThat(statusOf(new AddLeadResult.LeadNotAdded("1", "101", "6666"))).isEqualTo(422);
  }

  @Test
  void countsTheFirstFailureAmongOutcomes() {
    assertThat(
            statusOf(
                new AddLeadResult.NanpaOff(0, "6666", ""),
                new AddLeadResult.InDnc("1", "6666"),
                new AddLeadResult.BadLength("1", "6666")))
        .isEqualTo(409);
    assertThat(statusOf(FakeLead.ADDED, new AddLeadResult.CustomFieldsDisabled("1", 7)))
        .isEqualTo(200);
  }

  @Test
  void refusesInThePermissionChecksToo() {
    assertThat(server.get("/api/v1/add_lead?user=7777&pass=1234&source=test").statusCode())
        .isEqualTo(403);
    assertThat(server.get("/api/v1/add_lead?user=6666&pass=1234&source=t").statusCode())
        .isEqualTo(400);
    assertThat(server.get("/api/v1/nonsense?" + LOGIN).statusCode()).isEqualTo(404);
    assertThat(server.get("/api/v1/coffee").statusCode()).isEqualTo(418);
  }

  @Test
  void challengesWhoeverIsUnknown() throws JsonProcessingException {
    HttpResponse<String> answer = server.get("/api/v1/add_lead?source=test");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .contains("Basic realm=\"Dialer360\", charset=\"UTF-8\", Bearer realm=\"Dialer360\"");
    assertThat(json(answer).at("/outcomes/0/outcome").textValue()).isEqualTo("login_bad");
    assertThat(
            server
                .get("/api/v1/add_lead?source=test", "Authorization", "Basic NjY2NjoxMjM0")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void takesTheFunctionFromThePath() {
    server.get(ADD_LEAD + "&function=nonsense");
    assertThat(server.centre.lead.sent()).containsEntry("function", "add_lead");
  }

  @Test
  void answersTroubleInJson() throws JsonProcessingException {
    server.centre.lead.does(
        () -> {
          throw new IllegalStateException("of the inside");
        });
    HttpResponse<String> answer = server.get(ADD_LEAD);
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(json(answer).at("/outcomes/0/outcome").textValue()).isEqualTo("internal_error");
    assertThat(answer.body()).doesNotContain("inside");
    assertThat(List.of(json(answer).get("succeeded").booleanValue())).containsExactly(false);
  }

  @Test
  void tellsARefusalAsAProblemWithAllThatWasSaid() {
    server.centre.lead.answers(
        new AddLeadResult.NanpaOff(0, "6666", ""),
        new AddLeadResult.DuplicateInList("7275551111", "101", 7));

    assertThat(server.get(ADD_LEAD).body())
        .isEqualTo(
            "{\"type\":\"tag:dialer360.com,2026:add_lead.duplicate_in_list\","
                + "\"title\":\"Duplicate in list\",\"status\":409,"
                + "\"detail\":\"ERROR: add_lead DUPLICATE PHONE NUMBER IN LIST -"
                + " 7275551111|101|7\",\"function\":\"add_lead\",\"succeeded\":false,"
                + "\"outcome\":\"duplicate_in_list\","
                + "\"fields\":{\"phone_number\":\"7275551111\",\"list_id\":\"101\","
                + "\"duplicate_id\":7},\"outcomes\":["
                + "{\"outcome\":\"nanpa_off\",\"kind\":\"notice\",\"message\":\"NOTICE: add_lead"
                + " NANPA options disabled, NANPA prefix data not loaded - 0|6666\","
                + "\"rows\":0,\"user\":\"6666\"},"
                + "{\"outcome\":\"duplicate_in_list\",\"kind\":\"error\","
                + "\"message\":\"ERROR: add_lead DUPLICATE PHONE NUMBER IN LIST -"
                + " 7275551111|101|7\",\"phone_number\":\"7275551111\",\"list_id\":\"101\","
                + "\"duplicate_id\":7}]}");
  }

  @Test
  void tellsWhatIsNoCallAsAProblemToo() throws JsonProcessingException {
    HttpResponse<String> lost = server.get("/api/v1/");
    assertThat(lost.statusCode()).isEqualTo(404);
    assertThat(json(lost).get("outcome").textValue()).isEqualTo("not_found");

    HttpResponse<String> put = server.ask("PUT", ADD_LEAD);
    assertThat(put.statusCode()).isEqualTo(405);
    assertThat(put.headers().firstValue("Allow")).contains("GET, POST, HEAD");
    assertThat(json(put).get("type").textValue())
        .isEqualTo("tag:dialer360.com,2026:trouble.method_not_allowed");
  }
}
