package com.dialer360.telephony.ami;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausesTest {
  private final Pauses pauses =
      new Pauses(Duration.ofMillis(500), Duration.ofSeconds(30), new Random(1));

  @ParameterizedTest
  @CsvSource({"0, 500", "1, 1000", "3, 4000", "6, 30000", "1000, 30000"})
  void aPauseIsLongerWithEachFailureAndNeverTheSame(int failures, long whole) {
    Set<Duration> seen = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      Duration pause = pauses.after(failures);
      assertThat(pause).isBetween(Duration.ofMillis(whole / 2), Duration.ofMillis(whole));
      seen.add(pause);
    }
    assertThat(seen).hasSizeGreaterThan(90);
  }
}
