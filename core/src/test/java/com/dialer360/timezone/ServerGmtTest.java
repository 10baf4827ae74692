package com.dialer360.timezone;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerGmtTest {

  // tz and tznow of the recorded answers to version: each plain, and as stored
  @ParameterizedTest
  @CsvSource({
    "2017-06-01T14:30:00, -5.00, -5, -5.00, -4, -4",
    "2017-12-01T14:30:00, -5.00, -5, -5.00, -5, -5.00",
    "2017-03-12T01:59:59, -5.00, -5, -5.00, -5, -5.00",
    "2017-03-12T03:00:00, -5.00, -5, -5.00, -4, -4",
    "2017-11-05T03:00:00, -5.00, -5, -5.00, -5, -5.00",
    "2017-06-01T14:30:00, 5.50, 5.5, 5.50, 6.5, 6.5",
    "2017-12-01T14:30:00, 5.50, 5.5, 5.50, 5.5, 5.50",
    "2017-06-01T14:30:00, 0.00, 0, 0.00, 1, 1",
    "2017-06-01T14:30:00, '', '', '', 1, 1",
    "2017-12-01T14:30:00, '', '', '', '', ''",
  })
  void addsDaylightSavingToTheServersOffset(
      String now, String localGmt, String tz, String tzStored, String tznow, String tznowStored) {
    ServerZone zone =
        new ServerGmt(() -> Optional.of(localGmt), CallCentreClock.newYork(now)).zone();

    assertThat(zone.stored().plain()).hasToString(tz);
    assertThat(zone.stored()).hasToString(tzStored);
    assertThat(zone.now().plain()).hasToString(tznow);
    assertThat(zone.now()).hasToString(tznowStored);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-06-01T14:30:00, America/New_York, -4",
    "2017-12-01T14:30:00, America/New_York, -5",
    "2017-06-01T14:30:00, Asia/Kolkata, 5.3",
    "2017-06-01T14:30:00, Asia/Kathmandu, 5.45",
    "2017-12-01T14:30:00, America/St_Johns, -3.3",
    "2017-06-01T14:30:00, UTC, 0",
    "2017-06-01T14:30:00, Asia/Tokyo, 9",
    "2017-06-01T14:30:00, Etc/GMT-10, 10",
  })
  void asksTheClockWhenNoServerIsActive(String now, ZoneId zone, String tznow) {
    ServerZone found = new ServerGmt(Optional::empty, CallCentreClock.at(now, zone)).zone();

    assertThat(found.stored()).isEqualTo(GmtOffset.unknown());
    assertThat(found.now()).hasToString(tznow);
  }

  @Test
  void theBaseOfLookUpsIsTheOffsetOfNow() {
    ServerTime summer = CallCentreClock.newYork("2017-06-01T14:30:00");

    assertThat(new ServerGmt(() -> Optional.of("-5.00"), summer).hours())
        .isEqualByComparingTo(new BigDecimal("-4"));
    assertThat(new ServerGmt(() -> Optional.of("unset"), summer).hours())
        .isEqualByComparingTo(BigDecimal.ONE);
  }
}
