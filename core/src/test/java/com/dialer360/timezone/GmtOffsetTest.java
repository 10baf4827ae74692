package com.dialer360.timezone;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GmtOffsetTest {

  @ParameterizedTest
  @CsvSource({
    "-4, -4",
    "5.50, 5.5",
    "-7.00, -7",
    "0, 0",
    "+10, 10",
    ".5, 0.5",
    "'', 0",
    "abc, 0",
    "4h, 0",
    "1e9, 0",
    "-, 0",
    "' -5 ', -5"
  })
  void readsItsHours(String text, BigDecimal hours) {
    assertThat(new GmtOffset(text).hours()).isEqualByComparingTo(hours);
  }

  @ParameterizedTest
  @CsvSource({"-5.00, -5", "5.50, 5.5", "0.00, 0", "-0.00, 0", "10, 10", "100.00, 100", "'', ''"})
  void printsPlainly(String text, String plain) {
    assertThat(new GmtOffset(text).plain()).hasToString(plain);
  }

  @ParameterizedTest
  @CsvSource({"-5, -4", "-3.50, -2.5", "0, 1", "-1.00, 0", "9, 10", "-11, -10", "'', 1", "abc, 1"})
  void addsAnHourOfDaylightSaving(String text, String more) {
    assertThat(new GmtOffset(text).oneHourMore()).hasToString(more);
  }

  @Test
  void keepsItsText() {
    assertThat(new GmtOffset("-7.00")).hasToString("-7.00");
  }

  @Test
  void unknownIsEmptyAndCountsAsZero() {
    assertThat(GmtOffset.unknown()).hasToString("");
    assertThat(GmtOffset.unknown().hours()).isZero();
  }

  @Test
  void fractionsOfAnHourAreSeconds() {
    assertThat(GmtOffset.seconds(new BigDecimal("-3.50"))).isEqualTo(-12_600);
    assertThat(GmtOffset.seconds(new BigDecimal("5.75"))).isEqualTo(20_700);
  }
}
