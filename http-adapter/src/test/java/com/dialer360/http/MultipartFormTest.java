package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MultipartFormTest {
  private static final String TYPE = "multipart/form-data; boundary=XX";

  private static List<Map.Entry<String, String>> pairs(String body) {
    return MultipartForm.pairs(TYPE, body.getBytes(StandardCharsets.UTF_8), 3);
  }

  private static String part(String disposition, String value) {
    return "--XX\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + value + "\r\n";
  }

  @Test
  void readsTextPartsAsTheyStand() {
    assertThat(
            pairs(
                part("name=\"first_name\"", "José + %41")
                    + part("name=\"comments\"", "two\r\nlines")
                    + part("name=\"empty\"", "")
                    + "--XX--\r\n"))
        .containsExactly(
            entry("first_name", "José + %41"),
            entry("comments", "two\r\nlines"),
            entry("empty", ""));
  }

  @Test
  void passesOverFiles() {
    assertThat(
            pairs(
                part("name=\"upload\"; filename=\"leads.csv\"", "1,2,3")
                    + part("name=\"a\"", "1")
                    + "--XX--\r\n"))
        .containsExactly(entry("a", "1"));
  }

  @Test
  void stopsAtTheMostPairs() {
    assertThat(
            pairs(
                part("name=\"a\"", "1")
                    + part("name=\"b\"", "2")
                    + part("name=\"c\"", "3")
                    + part("name=\"d\"", "4")
                    + "--XX--\r\n"))
        .hasSize(3);
  }

  @Test
  void takesTheWholePartsOfABrokenBody() {
    assertThat(pairs(part("name=\"a\"", "1") + "--XX\r\nContent-Disposition: form-da"))
        .containsExactly(entry("a", "1"));
    assertThat(pairs("nothing of the kind")).isEmpty();
    assertThat(pairs("")).isEmpty();
  }

  @Test
  void needsABoundary() {
    assertThat(MultipartForm.pairs("multipart/form-data", new byte[0], 3)).isEmpty();
    assertThat(MultipartForm.pairs("multipart/form-data; boundary=", new byte[0], 3)).isEmpty();
  }
}
