package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class FormTextTest {
  private static final int MANY = 100;

  @Test
  void readsPairsInOrder() {
    assertThat(FormText.pairs("b=1&a=2&b=3", MANY))
        .containsExactly(entry("b", "1"), entry("a", "2"), entry("b", "3"));
  }

  @Test
  void takesANameWithoutValueAsEmpty() {
    assertThat(FormText.pairs("a&b=&c=1=2", MANY))
        .containsExactly(entry("a", ""), entry("b", ""), entry("c", "1=2"));
  }

  @Test
  void passesOverWhatHasNoName() {
    assertThat(FormText.pairs("&&=x&a=1&", MANY)).containsExactly(entry("a", "1"));
    assertThat(FormText.pairs("", MANY)).isEmpty();
  }

  @Test
  void stopsAtTheMostPairs() {
    assertThat(FormText.pairs("a=1&b=2&c=3", 2)).containsExactly(entry("a", "1"), entry("b", "2"));
  }

  @Test
  void decodesNamesToo() {
    assertThat(FormText.pairs("func%74ion=a%26b", MANY)).containsExactly(entry("function", "a&b"));
  }

  @Test
  void turnsAPlusIntoASpaceAndKeepsAnEscapedOne() {
    assertThat(FormText.decoded("a+b%2Bc%20d")).isEqualTo("a b+c d");
  }

  @Test
  void leavesBrokenEscapesAsTheyAre() {
    assertThat(FormText.decoded("%zz%4")).isEqualTo("%zz%4");
    assertThat(FormText.decoded("100%")).isEqualTo("100%");
    assertThat(FormText.decoded("%%41")).isEqualTo("%A");
    assertThat(FormText.decoded("%4é")).isEqualTo("%4é");
  }

  @Test
  void readsUtf8EscapedOrNot() {
    assertThat(FormText.decoded("Jos%C3%A9+é%e2%82%ac")).isEqualTo("José é€");
  }

  @Test
  void replacesWhatIsNotUtf8() {
    assertThat(FormText.decoded("a%E9b%FF")).isEqualTo("a\uFFFDb\uFFFD");
  }

  @Test
  void passesControlCharactersThrough() {
    assertThat(FormText.decoded("a%00b%0Ac")).isEqualTo("a\0b\nc");
  }
}
