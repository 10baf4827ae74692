package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTextTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '~',
      value = {
        "US_thanks no-contact.wav ~ US_thanks no-contact.wav",
        "a#b?c=d+e,é€😀 ~ a#b?c=d+e,é€😀",
        "it's ~ it\\x27s",
        "');alert(1);(' ~ \\x27);alert(1);(\\x27",
        "\" ~ \\x22",
        "\\ ~ \\x5c",
        "</script> ~ \\x3c/script\\x3e",
        "%27 ~ \\x2527",
        "&#39; ~ \\x26#39;",
        "${a}` ~ ${a}\\x60",
        "javascript:a ~ javascript\\x3aa"
      })
  void aTextStaysInsideItsQuotes(String text, String escaped) {
    assertThat(ScriptText.inAddress(text)).isEqualTo(escaped);
  }

  @Test
  void noLineEndsInside() {
    assertThat(ScriptText.inAddress("a\nb\rc\td\0e\u007Ff\u2028g\u2029h"))
        .isEqualTo("a\\x0ab\\x0dc\\x09d\\x00e\\x7ff\\u2028g\\u2029h");
  }
}
