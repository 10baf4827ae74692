package com.dialer360.http;

import static com.dialer360.http.RunningServer.ADD_LEAD;
import static com.dialer360.http.RunningServer.API;
import static com.dialer360.http.RunningServer.FORM;
import static com.dialer360.http.RunningServer.LIVE_API;
import static com.dialer360.http.RunningServer.LOGIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.lead.AddLeadResult;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextMountTest {
  private final RunningServer server = RunningServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void answersInTheDialectOfThePath() {
    String wrong = "?user=6666&pass=5678&source=test&function=add_lead";
    assertThat(server.get(API + wrong).body())
        .isEqualTo("ERROR: Login incorrect, please try again: |6666||BAD|\n");
    assertThat(server.get(LIVE_API + wrong).body())
        .isEqualTo("ERROR: Login incorrect, please try again: |6666|5678|BAD|\n");
  }

  @Test
  void takesAKeyOnEveryMount() {
    String key = "Bearer " + FakeCentre.KEY.token();
    for (String path : List.of(API + "?function=add_lead&", LIVE_API + "?function=add_lead&")) {
      assertThat(server.get(path + "source=test", "Authorization", key).body())
          .startsWith("SUCCESS: add_lead");
    }
    assertThat(server.get("/api/v1/add_lead?source=test", "authorization", key).statusCode())
        .isEqualTo(200);
    assertThat(server.centre.occasion().parameters()).isEqualTo("source=test");
  }

  @Test
  void aKeyOfOtherLetterCaseIsAnotherOneOnTheSameConnectionToo() throws IOException {
    String right = FakeCentre.KEY.token();
    String wrong = right.replace("-secret", "-Secret");

    assertThat(server.raw(withKey(right, "") + withKey(wrong, "Connection: close\r\n")))
        .containsSubsequence("SUCCESS: add_lead", "ERROR: Login incorrect")
        .doesNotContainPattern("(?s)SUCCESS.*SUCCESS");
    assertThat(server.raw(withKey(wrong, "") + withKey(right, "Connection: close\r\n")))
        .containsSubsequence("ERROR: Login incorrect", "SUCCESS: add_lead");
  }

  private static String withKey(String key, String more) {
    return "GET "
        + API
        + "?source=test&function=add_lead HTTP/1.1\r\nHost: example.com\r\nAuthorization: Bearer "
        + key
        + "\r\n"
        + more
        + "\r\n";
  }

  @Test
  void aKeyIsNeverMixedWithUserAndPassword() {
    String wrong = "Bearer " + FakeCentre.KEY.token().replace("-secret", "-Secret");
    for (String header : List.of(wrong, "Bearer", "bearer 1234", "BEARER  x y")) {
      assertThat(server.get(API + "?" + ADD_LEAD, "Authorization", header).body())
          .isEqualTo("ERROR: Login incorrect, please try again: |||BAD|\n");
      assertThat(server.get(LIVE_API + "?" + ADD_LEAD, "Authorization", header).body())
          .isEqualTo("ERROR: Login incorrect, please try again: |||BAD|\n");
      HttpResponse<String> json = server.get("/api/v1/add_lead?" + LOGIN, "Authorization", header);
      assertThat(json.statusCode()).isEqualTo(401);
      assertThat(json.headers().firstValue("WWW-Authenticate").orElse(""))
          .contains("Bearer realm=\"Dialer360\"");
      assertThat(json.body()).contains("\"login_bad\"").doesNotContain("ecret_43", "1234");
    }
    String right = "Bearer " + FakeCentre.KEY.token();
    assertThat(
            server
                .get(
                    API + "?user=7777&pass=no&source=test&function=add_lead",
                    "Authorization",
                    right)
                .body())
        .startsWith("SUCCESS: add_lead");
    assertThat(server.get(API + "?" + ADD_LEAD, "Authorization", "Bearerd x").body())
        .startsWith("SUCCESS: add_lead");
  }

  @Test
  void answersOnTheConfiguredPaths() {
    try (RunningServer other = new RunningServer(Map.of("http.mounts", "/x.php=vicidial"))) {
      assertThat(other.get("/x.php?" + ADD_LEAD).statusCode()).isEqualTo(200);
      assertThat(other.get(API + "?" + ADD_LEAD).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void sendsTheHeadersOfTheSpecification() throws IOException {
    String answer = server.rawGet(API + "?" + ADD_LEAD);
    assertThat(answer)
        .startsWith("HTTP/1.1 200 OK\r\n")
        .contains("\r\nCache-Control: no-cache, must-revalidate\r\n")
        .contains("\r\nPragma: no-cache\r\n")
        .contains("\r\nX-Content-Type-Options: nosniff\r\n")
        .contains("\r\nContent-Type: text/plain; charset=utf-8\r\n")
        .endsWith("\r\n\r\n" + FakeLead.ADDED_TEXT)
        .doesNotContainIgnoringCase("jetty");
  }

  @Test
  void answersRefusalsWithStatus200() {
    HttpResponse<String> answer = server.get(API + "?user=6666&pass=wrong&source=test");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("ERROR: Login incorrect, please try again: |6666||BAD|\n");
  }

  @Test
  void answersASilentSuccessWithNoText() {
    server.centre.lead.answers();

    HttpResponse<String> answer = server.get(API + "?" + ADD_LEAD);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
  }

  @Test
  void isATeapot() {
    HttpResponse<String> answer = server.get(API + "?function=brew_coffee");
    assertThat(answer.statusCode()).isEqualTo(418);
    assertThat(answer.body()).isEqualTo("Coffee: brew_coffee|Error 418 I'm a teapot");
  }

  @Test
  void answersInJsonWhenAsked() {
    server.centre.lead.answers(new AddLeadResult.DuplicateInList("7275551111", "101", 7));
    String json =
        "{\"function\":\"add_lead\",\"succeeded\":false,\"outcomes\":[{\"outcome\":"
            + "\"duplicate_in_list\",\"kind\":\"error\",\"message\":\"ERROR: add_lead DUPLICATE"
            + " PHONE NUMBER IN LIST - 7275551111|101|7\",\"phone_number\":\"7275551111\","
            + "\"list_id\":\"101\",\"duplicate_id\":7}]}";
    HttpResponse<String> byStage = server.get(LIVE_API + "?" + ADD_LEAD + "&stage=json1");
    HttpResponse<String> byHeader = server.get(API + "?" + ADD_LEAD, "Accept", "application/json");
    assertThat(byStage.body()).isEqualTo(json);
    assertThat(byHeader.body()).isEqualTo(json);
    assertThat(byStage.statusCode()).isEqualTo(200);
    assertThat(byHeader.headers().firstValue("Content-Type"))
        .contains("application/json; charset=utf-8");
  }

  @Test
  void writesJsonInUtf8() {
    server.centre.lead.answers(new AddLeadResult.BadLength("José €", "6666"));
    assertThat(server.get(API + "?" + ADD_LEAD + "&stage=json").body())
        .contains("\"phone_number\":\"José €\"");
  }

  @Test
  void takesUserAndPasswordOfBasicAuth() {
    HttpResponse<String> answer =
        server.get(API + "?function=add_lead&source=test", "Authorization", "Basic NjY2NjoxMjM0");
    assertThat(answer.body()).isEqualTo(FakeLead.ADDED_TEXT);
  }

  @Test
  void letsParametersWinOverBasicAuth() {
    HttpResponse<String> answer =
        server.get(
            API + "?function=add_lead&source=test&user=9999&pass=1234",
            "Authorization",
            "Basic NjY2NjoxMjM0");
    assertThat(answer.body()).contains("Login incorrect").contains("|9999|");
  }

  @Test
  void asksForALoginWhenBasicAuthIsMalformed() {
    assertThat(
            server.get(API + "?function=add_lead&source=test", "Authorization", "Basic ?").body())
        .contains("Login incorrect");
  }

  @Test
  void answersHeadWithoutABody() {
    HttpResponse<String> answer = server.ask("HEAD", API + "?" + ADD_LEAD);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("Content-Length"))
        .contains(String.valueOf(FakeLead.ADDED_TEXT.length()));
    assertThat(server.centre.lead.calls()).isOne();
  }

  @Test
  void readsAFormBody() {
    HttpResponse<String> answer =
        server.post(API, FORM + "; charset=ISO-8859-1", ADD_LEAD + "&comments=Jos%C3%A9+%zz");
    assertThat(answer.body()).isEqualTo(FakeLead.ADDED_TEXT);
    assertThat(server.centre.lead.sent()).containsEntry("comments", "José %zz");
  }

  @Test
  void readsAMultipartBody() {
    String body =
        """
        --B
        Content-Disposition: form-data; name="comments"

        José
        --B
        Content-Disposition: form-data; name="f"; filename="f"

        1
        --B--
        """
            .replace("\n", "\r\n");
    server.post(API + "?" + ADD_LEAD, "multipart/form-data; boundary=B", body);
    assertThat(server.centre.lead.sent()).containsEntry("comments", "José").doesNotContainKey("f");
  }

  @Test
  void leavesOtherBodiesUnread() {
    server.post(API + "?" + ADD_LEAD, "application/json", "{\"comments\":1}");
    assertThat(server.centre.lead.sent()).doesNotContainKey("comments");
    server.post(API + "?" + ADD_LEAD, "text/plain", "comments=1");
    assertThat(server.centre.lead.sent()).doesNotContainKey("comments");
  }

  @Test
  void letsTheQueryStringWinEvenWhenEmpty() {
    server.post(API + "?list_id=&a=1&a=2", FORM, ADD_LEAD + "&list_id=101&b=1&b=2&a=3&x[]=1");
    assertThat(server.centre.lead.sent())
        .containsEntry("list_id", "")
        .containsEntry("a", "2")
        .containsEntry("b", "2")
        .containsEntry("x[]", "1");
  }

  @Test
  void ignoresABodyThatComesWithGet() throws IOException {
    server.raw(
        "GET "
            + API
            + "?"
            + ADD_LEAD
            + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: "
            + FORM
            + "\r\nContent-Length: 3\r\n\r\na=1");
    assertThat(server.centre.lead.sent()).doesNotContainKey("a");
  }

  @Test
  void takesOddQueryStringsAsTheyCome() throws IOException {
    String odd = "&comments=a|b\"c{d}[e]\\f^g`h<i>%zz%&title=J\u00C3\u00A9&city=\u00E9&%zz=1&a=%00";
    assertThat(server.rawGet(API + "?" + ADD_LEAD + odd)).endsWith(FakeLead.ADDED_TEXT);
    assertThat(server.centre.lead.sent())
        .containsEntry("comments", "a|b\"c{d}[e]\\f^g`h<i>%zz%")
        .containsEntry("title", "Jé")
        .containsEntry("city", "\uFFFD")
        .containsEntry("%zz", "1")
        .containsEntry("a", "\0");
  }

  @Test
  void readsNoMoreThanAThousandParameters() {
    StringBuilder many = new StringBuilder(LOGIN + "&function=add_lead");
    for (int i = 0; i < 2_000; i++) {
      many.append("&p").append(i).append("=1");
    }
    server.post(API, FORM, many.toString());
    assertThat(server.centre.lead.sent())
        .hasSize(1_000)
        .containsKey("p995")
        .doesNotContainKey("p996");
  }
}
