package com.dialer360.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

  @Test
  void putsFieldsInTheirPlaces() {
    Template template = new Template("{a}: x {address1}|{a}||");

    assertThat(template.places()).containsExactly("a", "address1", "a");
    assertThat(template.fill(Map.of("a", 1, "address1", "", "other", "z"))).isEqualTo("1: x |1||");
  }

  @Test
  void leavesValuesThatLookLikePlacesAlone() {
    assertThat(new Template("{a}|{b}").fill(Map.of("a", "{b}$1\\", "b", "c")))
        .isEqualTo("{b}$1\\|c");
  }

  @Test
  void keepsALineWithoutPlaces() {
    assertThat(new Template("NO {Function} {} here").fill(Map.of()))
        .isEqualTo("NO {Function} {} here");
    assertThat(new Template("").fill(Map.of())).isEmpty();
  }

  @Test
  void refusesAFieldThatIsNotThere() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Template("{user}").fill(Map.of("pass", "x")))
        .withMessage("no field {user} among [pass]");
  }

  @Test
  void aFileKeepsSpacesWithinAndReadsUtf8() {
    TemplateFile file = TemplateFile.read("good.properties");

    assertThat(file.names()).containsExactlyInAnyOrder("ring.rang", "ring.busy");
    assertThat(file.line("ring.rang")).contains("SUCCESS: é - {user}\nline 2");
    assertThat(file.line("ring.busy")).contains("");
    assertThat(file.line("ring.other")).isEmpty();
  }

  @Test
  void aFileMustNotHaveTwoLinesForAnOutcome() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TemplateFile.read("twice.properties"))
        .withMessage("twice.properties has two lines for ring.rang");
  }
}
