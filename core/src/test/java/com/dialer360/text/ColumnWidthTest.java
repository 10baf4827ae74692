package com.dialer360.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnWidthTest {
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "abc, abc",
    "abcd, abcd",
    "abcde, abcd",
    "äöüßx, äöüß",
    "😀😀😀😀x, 😀😀😀😀"
  })
  void keepsSoManyCharacters(String text, String kept) {
    assertThat(ColumnWidth.cut(text, 4)).isEqualTo(kept);
  }
}
