package com.dialer360.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {
  @ParameterizedTest
  @CsvSource({"'', 0", "abc, 3", "é, 2", "€, 3", "😀, 4", "aé😀, 7"})
  void countsBytes(String text, int length) {
    assertThat(Utf8.length(text)).isEqualTo(length);
  }
}
