package com.dialer360.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameFilterTest {

  @Test
  void namesStandBetweenBars() {
    assertThat(NameFilter.of("A|B,C").names()).containsExactly("A", "B,C");
    assertThat(NameFilter.of("A|B|A|").names()).containsExactly("A", "B", "");
    assertThat(NameFilter.of("A|B|").label()).isEqualTo("A B ");
    assertThat(NameFilter.of("A|B|")).hasToString("A|B|");
  }

  @Test
  void itIsGivenFrom1To9999Bytes() {
    assertThat(NameFilter.of("").given()).isFalse();
    assertThat(NameFilter.of("A").given()).isTrue();
    assertThat(NameFilter.of("A".repeat(9999)).given()).isTrue();
    assertThat(NameFilter.of("A".repeat(10_000)).given()).isFalse();
    assertThat(NameFilter.of("é".repeat(5000)).given()).isFalse();
  }
}
