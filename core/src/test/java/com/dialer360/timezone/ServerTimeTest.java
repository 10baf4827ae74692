package com.dialer360.timezone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource({
    // shown twice: the second time counts once it has been
    "2017-11-05 01:30:00, 2017-11-05T05:40:00Z, 2017-11-05T05:30:00Z",
    "2017-11-05 01:30:00, 2017-11-05T06:29:59Z, 2017-11-05T05:30:00Z",
    "2017-11-05 01:30:00, 2017-11-05T06:30:00Z, 2017-11-05T06:30:00Z",
    "2017-11-05 00:59:59, 2017-11-05T08:00:00Z, 2017-11-05T04:59:59Z",
    "2017-11-05 02:00:00, 2017-11-05T08:00:00Z, 2017-11-05T07:00:00Z",
    "2017-03-12 02:30:00, 2017-03-12T08:00:00Z, 2017-03-12T07:00:00Z",
    "2017-06-01 14:30:00, 2017-06-01T00:00:00Z, 2017-06-01T18:30:00Z",
  })
  void aTimeThatWasShownTwiceIsTheLastThatHasBeen(String printed, Instant seen, Instant moment) {
    assertThat(newYork.epochSecond(printed, seen)).isEqualTo(moment.getEpochSecond());
  }

  @Test
  void whatIsNoTimeHasNoMoment() {
    assertThat(newYork.epochSecond("0000-00-00 00:00:00", Instant.EPOCH)).isZero();
  }
}
