package com.dialer360.timezone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerTimeTest {
  private final ServerTime newYork = CallCentreClock.newYork("2017-06-01T14:30:00");

  @ParameterizedTest
  @CsvSource({
    "1970-01-01 00:00:00, 18000",
    "2017-06-01 14:30:00, 1496341800",
    "2017-01-01 00:00:00, 1483246800",
    "2017-03-12 01:59:59, 1489301999",
    "2017-03-12 02:00:00, 1489302000",
    "2017-03-12 02:59:59, 1489302000",
    "2017-03-12 03:00:00, 1489302000",
    "2017-11-05 00:59:59, 1509857999",
    "2017-11-05 02:00:00, 1509865200",
    "0000-00-00 00:00:00, 0",
    "'', 0",
    "yesterday, 0"
  })
  void secondsAreThoseThatADatabaseCounts(String printed, long seconds) {
    assertThat(newYork.epochSecond(printed)).isEqualTo(seconds);
  }
}
