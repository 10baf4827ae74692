package com.dialer360.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

  @ParameterizedTest
  @CsvSource({"a, false", "ab, true", "abcd, true", "abcde, false", "é, true", "ééé, false"})
  void bytesCountsUtf8(String value, boolean holds) {
    assertThat(Rules.bytes(2, 4).test(value)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"Y, true", "N, true", "y, false", "YN, false", "'', false"})
  void oneOfComparesWholeTexts(String value, boolean holds) {
    assertThat(Rules.oneOf("Y", "N").test(value)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "0, false",
    "1, true",
    "2000, true",
    "2001, false",
    "0002000, true",
    "-1, false",
    "1.5, false",
    "1x, false",
    "'', false",
    "99999999999999999999999999, false"
  })
  void wholeNumberIsComparedAsANumber(String value, boolean holds) {
    assertThat(Rules.wholeNumber(1, 2000).test(value)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"-99, true", "-100, false", "99, true", "--9, false", "-, false"})
  void wholeNumberMayBeNegative(String value, boolean holds) {
    assertThat(Rules.wholeNumber(-99, 99).test(value)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "2030-01-02, true",
    "2028-02-29, true",
    "2030-02-29, false",
    "2030-13-01, false",
    "0000-00-00, false",
    "0000-01-01, false",
    "0001-01-01, true",
    "2030-1-02, false",
    "2030-01-022, false",
    "2030_01_02, true",
    "2030/01/02, true",
    "2030.01.02, true",
    "2030_02_29, false",
    "2030x01x02, false",
    "2030101002, false",
    "20300102, false",
    "'', false"
  })
  void dateIsADayOfTheCalendar(String value, boolean holds) {
    assertThat(Rules.date(value)).isEqualTo(holds);
  }
}
