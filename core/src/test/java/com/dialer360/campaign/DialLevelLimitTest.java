package com.dialer360.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialLevelLimitTest {

  @ParameterizedTest
  @CsvSource({
    "4, 0, true",
    "4, 4, true",
    "4, 4.001, true",
    "4, 4.0011, false",
    "4, 4.1, false",
    "4, 3.9.9, true",
    "4, 4.1.1, false",
    "4, 5., false",
    "4, .5, true",
    "4, ., true",
    "4, ..9, true",
    "4, -1, false",
    "4, abc, true",
    "4, 3 lines, true",
    "4, 99999999999999999999999, false",
    "2.8, 2.8, true",
    "2.8, 2.9, false",
    "18, 18, true"
  })
  void allowsLevelsFromZeroToALittleAboveTheSetting(String limit, String level, boolean allowed) {
    assertThat(new DialLevelLimit(limit).allows(level)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"4, 4.001", "18, 18.001", "2.8, 2.801", "4.0, 4.001", "3.999, 4", "9.999, 10"})
  void isToldWithTheToleranceAboveIt(String setting, String told) {
    assertThat(new DialLevelLimit(setting).told()).isEqualTo(told);
  }
}
