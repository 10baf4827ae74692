package com.dialer360.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "aZ09-._~, aZ09-._~",
        "a b+c, a%20b%2Bc",
        "a&b=c#d?e%, a%26b%3Dc%23d%3Fe%25",
        "\"'<>\\, %22%27%3C%3E%5C",
        "a/b:c, a%2Fb%3Ac",
        "é€😀, %C3%A9%E2%82%AC%F0%9F%98%80"
      })
  void whatIsNotPlainBecomesBytesInHexadecimal(String text, String encoded) {
    assertThat(Percent.value(text)).isEqualTo(encoded);
  }

  @Test
  void aPathKeepsItsSlashesAndAHostItsPort() {
    assertThat(Percent.path("/a b/c:d")).isEqualTo("/a%20b/c%3Ad");
    assertThat(Percent.host("[::1]:80/x")).isEqualTo("[::1]:80%2Fx");
  }

  @Test
  void textBetweenTagsCannotBeOne() {
    assertThat(Markup.escaped("<a href=\"x\">'&amp;'</a>"))
        .isEqualTo("&lt;a href=&#34;x&#34;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;");
  }
}
