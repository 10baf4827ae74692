package com.dialer360.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlankableTest {

  /** Columns: as sent, as filtered, sent at all, emptied, new text. */
  @ParameterizedTest
  @CsvSource({
    "'', '', false, false, ''",
    "7275551111, 7275551111, true, false, 7275551111",
    "(727), 727, true, false, 727",
    "--BLANK--, '', true, true, ''",
    "--BLANK--, ----, true, true, ''",
    "--BLANK--, --BLANK--, true, true, ''",
    "--BLANK--;, --BLANK--, true, true, ''",
    "--blank--, --blank--, true, false, --blank--",
    "--BLANK, --BLANK, true, false, --BLANK",
    "abc, '', false, false, ''"
  })
  void isEmptiedByTheWordBeforeTheFilterOrBehindIt(
      String unfiltered, String filtered, boolean sent, boolean emptied, String newText) {
    Blankable value = Blankable.of(unfiltered, filtered);

    assertThat(value.text()).isEqualTo(filtered);
    assertThat(value.sent()).isEqualTo(sent);
    assertThat(value.emptied()).isEqualTo(emptied);
    assertThat(value.newText()).isEqualTo(newText);
  }

  @Test
  void isMadeByProgramsToo() {
    assertThat(Blankable.of("RATIO")).isEqualTo(Blankable.of("RATIO", "RATIO"));
    assertThat(Blankable.of("").sent()).isFalse();
    assertThat(Blankable.blank().sent()).isTrue();
    assertThat(Blankable.blank().newText()).isEmpty();
  }
}
