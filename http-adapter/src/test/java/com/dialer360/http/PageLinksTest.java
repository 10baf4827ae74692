package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.page.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageLinksTest {
  private static final Cell.Call CALL =
      new Cell.Call(
          "DATE",
          List.of(
              Map.entry("source", "admin"),
              Map.entry("function", "sounds_list"),
              Map.entry("comments", "a b&\"'<é")));

  private static PageLinks links(Map<String, String> credentials) {
    return new PageLinks("http://example.com:80", credentials);
  }

  @Test
  void aCallIsAQueryOfItsParameters() {
    assertThat(links(Map.of()).call(CALL))
        .isEqualTo("?source=admin&function=sounds_list&comments=a%20b%26%22%27%3C%C3%A9");
  }

  @Test
  void aCallCarriesTheCredentialsThatTheQueryHad() {
    Map<String, String> credentials = new LinkedHashMap<>();
    credentials.put("user", "66&66");
    credentials.put("pass", "p w");

    assertThat(links(credentials).call(CALL))
        .startsWith("?source=admin&function=sounds_list&user=66%2666&pass=p%20w&comments=");
  }

  @Test
  void aFileIsOnTheHostThatWasAsked() {
    assertThat(links(Map.of()).sameHost(new Cell.SameHost("PLAY", "/sounds/x.wav")))
        .isEqualTo("http://example.com:80/sounds/x.wav");
  }
}
