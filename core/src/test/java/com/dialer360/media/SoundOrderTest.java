package com.dialer360.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundOrderTest {
  private static final Instant NOON = Instant.parse("2017-05-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "date, DATE",
    "xNAMEx, NAME",
    "bySize, SIZE",
    "datenamesize, SIZE",
    "namedate, NAME",
    "length, NONE",
    "none, NONE",
    "'', NONE"
  })
  void isNamedByAWordInTheText(String text, SoundOrder order) {
    assertThat(SoundOrder.of(text)).isEqualTo(order);
  }

  @ParameterizedTest
  @CsvSource({
    "tab, true, false, false",
    "xTaBx, true, false, false",
    "link, false, true, false",
    "selectframe, false, false, true",
    "selectframelinktab, true, true, true",
    "frame, false, false, false",
    "'', false, false, false"
  })
  void formatsAreNamedByWordsInTheText(
      String text, boolean tab, boolean link, boolean selectframe) {
    assertThat(SoundFormats.of(text)).isEqualTo(new SoundFormats(tab, link, selectframe));
  }

  private static List<String> sorted(SoundOrder order, Sound... sounds) {
    return order.sorted(List.of(sounds)).stream().map(Sound::name).toList();
  }

  @Test
  void namesAreOrderedByTheirBytes() {
    assertThat(
            sorted(
                SoundOrder.NAME,
                new Sound("\uFFFD.wav", 1, NOON),
                new Sound("é.wav", 1, NOON),
                new Sound("😀.wav", 1, NOON),
                new Sound("b.wav", 1, NOON),
                new Sound("B.wav", 1, NOON),
                new Sound("_.wav", 1, NOON),
                new Sound("1.wav", 1, NOON)))
        .containsExactly("1.wav", "B.wav", "_.wav", "b.wav", "é.wav", "\uFFFD.wav", "😀.wav");
  }

  @Test
  void theLargestComesFirstAndEqualOnesByName() {
    assertThat(
            sorted(
                SoundOrder.SIZE,
                new Sound("b.wav", 5, NOON),
                new Sound("a.wav", 5, NOON),
                new Sound("c.wav", 5_000_000_000L, NOON)))
        .containsExactly("c.wav", "a.wav", "b.wav");
  }

  @Test
  void theNewestComesFirstAndThoseOfOneSecondByName() {
    assertThat(
            sorted(
                SoundOrder.DATE,
                new Sound("b.wav", 5, NOON.plusMillis(999)),
                new Sound("a.wav", 5, NOON),
                new Sound("c.wav", 5, NOON.plusSeconds(1))))
        .containsExactly("c.wav", "a.wav", "b.wav");
  }

  @Test
  void withoutAnOrderNothingIsListed() {
    assertThat(sorted(SoundOrder.NONE, new Sound("a.wav", 1, NOON))).isEmpty();
  }

  @Test
  void aPromptIsTheNameWithoutItsEnding() {
    assertThat(new Sound("a.wav.gsm", 1, NOON).prompt()).isEqualTo("a.wav");
    assertThat(new Sound(".wav", 1, NOON).prompt()).isEmpty();
  }
}
