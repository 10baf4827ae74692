package com.dialer360.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadingNumberTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0, false",
    "7, 7, true",
    "007x8, 7, true",
    "x7, 0, false",
    "-7, 0, false",
    "99999999999999999999, 99999999999999999999, true",
    "٣, 0, false"
  })
  void isWhatTheTextBeginsWith(String text, BigInteger number, boolean begins) {
    assertThat(LeadingNumber.of(text)).isEqualTo(number);
    assertThat(LeadingNumber.begins(text)).isEqualTo(begins);
  }

  @ParameterizedTest
  @CsvSource({"99, 99", "100, 100", "101, 100", "99999999999999999999, 100"})
  void isNoHigherThanWanted(String text, long number) {
    assertThat(LeadingNumber.of(text, 100)).isEqualTo(number);
  }
}
