package com.dialer360.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table T of agent_stats_export.md. */
class TimeFormatTest {

  @ParameterizedTest
  @CsvSource({
    "'', HOURS",
    "H, HOURS",
    "HF, HOURS",
    "M, MINUTES",
    "S, SECONDS",
    "FH, OTHER",
    "MM, OTHER",
    "h, OTHER"
  })
  void isNamedByTheParameter(String sent, TimeFormat format) {
    assertThat(TimeFormat.of(sent)).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({
    "HOURS, -1, 0:00:00",
    "HOURS, 0, 0:00:00",
    "HOURS, 1, 0:00:01",
    "HOURS, 59, 0:00:59",
    "HOURS, 60, 0:01:00",
    "HOURS, 108, 0:01:48",
    "HOURS, 3599, 0:59:59",
    "HOURS, 3600, 1:00:00",
    "HOURS, 36000, 10:00:00",
    "HOURS, 537667, 149:21:07",
    "MINUTES, -5, 0:00",
    "MINUTES, 0, 0:00",
    "MINUTES, 9, 0:09",
    "MINUTES, 60, 1:00",
    "MINUTES, 8961, 149:21",
    "SECONDS, -7, 0",
    "SECONDS, 0, 0",
    "SECONDS, 8961, 8961",
    "OTHER, -7, 0:00",
    "OTHER, 0, 0:00",
    "OTHER, 1, 1",
    "OTHER, 8961, 8961"
  })
  void printsSeconds(TimeFormat format, long seconds, String text) {
    assertThat(new ShownTime(seconds, format)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "HOURS, 8961, 2",
    "MINUTES, 8961, 149",
    "SECONDS, 8961, 8961",
    "OTHER, 8961, 8961",
    "HOURS, 3599, 0",
    "OTHER, -3, 0"
  })
  void aPrintedTimeBeginsWithANumber(TimeFormat format, long seconds, long number) {
    assertThat(new ShownTime(seconds, format).leadingNumber()).isEqualTo(number);
  }

  @Test
  void aTimeKeepsItsSecondsWhateverIsPrinted() {
    assertThat(new ShownTime(-7, TimeFormat.HOURS).seconds()).isEqualTo(-7);
  }
}
