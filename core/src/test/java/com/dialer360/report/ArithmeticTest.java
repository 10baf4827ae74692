package com.dialer360.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R and P of agent_stats_export.md. */
class ArithmeticTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "7, 0, 0",
    "0, 3, 0",
    "1, 3, 0",
    "2, 3, 1",
    "1, 2, 1",
    "3, 2, 2",
    "5, 2, 3",
    "-1, 2, -1",
    "-5, 2, -3",
    "-1, 3, 0",
    "-4, 3, -1",
    "3, 5, 1",
    "9007199254740993, 1, 9007199254740993",
    "9007199254740993, 2, 4503599627370497"
  })
  void anAverageIsTheNearestWholeNumberHalvesAwayFromZero(long sum, long count, long average) {
    assertThat(Average.of(sum, count)).isEqualTo(average);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0%",
    "0, 3, 0%",
    "3, 3, 100%",
    "1, 4, 25%",
    "1, 10, 10%",
    "1, 16, 6.3%",
    "1, 6, 16.7%",
    "5, 6, 83.3%",
    "23, 80, 28.8%",
    "41, 80, 51.3%",
    "29, 400, 7.3%",
    "57, 400, 14.3%",
    "1999, 2000, 100%",
    "1998, 2000, 99.9%",
    "1, 2000, 0.1%",
    "1, 2001, 0%",
    "30, 10, 300%",
    "1000, 1, 100000%"
  })
  void aPercentageHasOneDecimalHalvesUpAndNoTrailingZero(long part, long whole, String text) {
    assertThat(Percentage.of(part, whole)).hasToString(text);
  }
}
