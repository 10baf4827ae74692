package com.dialer360.http;

import static com.dialer360.http.RunningServer.API;
import static com.dialer360.http.RunningServer.FORM;
import static com.dialer360.http.RunningServer.LIVE_API;
import static com.dialer360.http.RunningServer.LOGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages, as the text mounts and the JSON mount answer with them. */
class PageMountTest {
  private static final String FUNCTION = "function=sounds_list";
  private static final String JSON =
      "{\"function\":\"sounds_list\",\"succeeded\":true,\"outcomes\":[{\"outcome\":\"choice\","
          + "\"kind\":\"success\",\"message\":\"1|é|é.wav|2017-05-01 08:00:00|8044\","
          + "\"number\":1,\"prompt\":\"é\",\"name\":\"é.wav\",\"date\":\"2017-05-01 08:00:00\","
          + "\"size\":8044,\"epoch\":1493640000,\"path\":\"/s/%C3%A9.wav\"}]}";

  private final RunningServer server = RunningServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPageIsHtmlWhichMayDoLittle() throws IOException {
    assertThat(server.rawGet(API + "?" + LOGIN + "&" + FUNCTION))
        .startsWith("HTTP/1.1 200 OK\r\n")
        .contains("\r\nContent-Type: text/html; charset=utf-8\r\n")
        .contains("\r\nCache-Control: no-cache, must-revalidate\r\n")
        .contains("\r\nX-Content-Type-Options: nosniff\r\n")
        .contains("\r\nReferrer-Policy: no-referrer\r\n")
        .contains(
            "\r\nContent-Security-Policy: default-src 'none'; script-src 'unsafe-inline';"
                + " style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'self'\r\n")
        .contains("\r\n\r\n<!DOCTYPE html>")
        .contains(">é.wav</a>");
  }

  @Test
  void bothDialectsShowTheSamePage() {
    String call = "?" + LOGIN + "&" + FUNCTION;

    assertThat(server.get(LIVE_API + call).body()).isEqualTo(server.get(API + call).body());
  }

  @Test
  void aLinkBackCarriesTheCredentialsOfTheQueryAndNoOthers() {
    assertThat(server.get(API + "?" + LOGIN + "&" + FUNCTION).body())
        .contains("href=\"?function=sounds_list&amp;user=6666&amp;pass=1234&amp;stage=date\"");
    assertThat(server.post(API + "?user=6666&" + FUNCTION, FORM, "pass=1234").body())
        .contains("href=\"?function=sounds_list&amp;user=6666&amp;stage=date\"");
    assertThat(server.post(API, FORM, LOGIN + "&" + FUNCTION).body())
        .contains("href=\"?function=sounds_list&amp;stage=date\"");
    assertThat(server.get(API + "?" + FUNCTION, "Authorization", "Basic NjY2NjoxMjM0").body())
        .contains("href=\"?function=sounds_list&amp;stage=date\"");
  }

  @Test
  void aFileIsOnTheHostAndPortThatWereAsked() throws IOException {
    String page = server.rawGet(API + "?" + LOGIN + "&" + FUNCTION);
    assertThat(page).contains("href=\"http://example.com:80/s/%C3%A9.wav\"");

    assertThat(server.get(API + "?" + LOGIN + "&" + FUNCTION).body())
        .contains("href=\"http://127.0.0.1:" + server.port() + "/s/%C3%A9.wav\"");
  }

  @Test
  void aHostileFieldStaysAText() {
    HttpResponse<String> answer =
        server.get(
            API
                + "?"
                + LOGIN
                + "&"
                + FUNCTION
                + "&comments=%27)%3B%3C%2Fscript%3E%3Cscript%3Ealert(1)%2F%2F%5C%22%2527");

    assertThat(Scripts.choices(answer.body()))
        .containsExactly(List.of("é", "')</script><script>alert(1)//\\\"%27"));
    assertThat(answer.body()).doesNotContain("<script>alert");
  }

  @Test
  void whoWantsDataIsGivenData() {
    assertThat(server.get("/api/v1/sounds_list?" + LOGIN).body()).isEqualTo(JSON);
    assertThat(server.get(API + "?" + LOGIN + "&" + FUNCTION + "&stage=json").body())
        .isEqualTo(JSON);
    assertThat(
            server
                .get(LIVE_API + "?" + LOGIN + "&" + FUNCTION, "Accept", "application/json")
                .body())
        .isEqualTo(JSON);
  }
}
