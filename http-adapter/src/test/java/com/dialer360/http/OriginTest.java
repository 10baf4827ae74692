package com.dialer360.http;

import static com.dialer360.http.RunningServer.ADD_LEAD;
import static com.dialer360.http.RunningServer.API;
import static com.dialer360.http.RunningServer.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
  private final RunningServer server = RunningServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "example.com, example.com, http://example.com",
    "example.com:80, example.com, http://example.com",
    "example.com:443, example.com, https://example.com",
    "example.com:8443, example.com, https://example.com:8443",
    "example.com:8080, example.com, http://example.com:8080",
    "call_centre:8080, call_centre, http://call_centre:8080",
  })
  void namesThePageAsTheCallerAddressedIt(String host, String serverName, String page)
      throws IOException {
    server.raw(
        "GET "
            + API
            + "?function=coffee HTTP/1.1\r\nHost: "
            + host
            + "\r\nConnection: close\r\n\r\n");
    assertThat(server.centre.occasion().serverName()).isEqualTo(serverName);
    assertThat(server.centre.occasion().page()).isEqualTo(page + API);
  }

  @Test
  void believesTheSocketAndNoHeader() {
    server.get(
        API + "?function=coffee", "X-Forwarded-For", "10.9.8.7", "Forwarded", "for=10.9.8.7");
    assertThat(server.centre.occasion().address()).isEqualTo("127.0.0.1");
    assertThat(server.centre.occasion().page())
        .isEqualTo("http://127.0.0.1:" + server.port() + API);
  }

  @Test
  void keepsTheQueryStringAsSent() throws IOException {
    server.rawGet(API + "?function=coffee&pass=1234&a=b%20c+%zz|");
    assertThat(server.centre.occasion().parameters())
        .isEqualTo("function=coffee&pass=XXXX&a=b%20c+%zz|");
  }

  @Test
  void keepsThePairsOfABodyDecoded() {
    server.post(API, FORM, "function=coffee&pass=1234&a=b%20c");
    assertThat(server.centre.occasion().parameters()).isEqualTo("function=coffee&pass=XXXX&a=b c");
    server.post(API + "?function=coffee", FORM, "a=1");
    assertThat(server.centre.occasion().parameters())
        .isEqualTo("function=coffee&GET-AND-POST=Y&a=1");
  }

  @Test
  void answersACallerOfHttp10() throws IOException {
    assertThat(server.raw("GET " + API + "?" + ADD_LEAD + " HTTP/1.0\r\n\r\n"))
        .endsWith(FakeLead.ADDED_TEXT);
  }
}
