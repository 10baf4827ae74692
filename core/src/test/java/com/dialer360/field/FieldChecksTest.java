package com.dialer360.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Account;
import com.dialer360.access.Caller;
import com.dialer360.access.Occasion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which refusal a command of optional fields gets. */
class FieldChecksTest {
  private static final Caller CALLER =
      new Caller("6666", Account.none(), "test", Occasion.embedded());

  private record Command(String active, Blankable cid, String level) {}

  private final List<String> looked = new ArrayList<>();
  private final FieldChecks<Command, String> checks =
      new FieldChecks<>(
          List.of(
              FieldCheck.of(
                  Command::active,
                  Rules.oneOf("Y", "N"),
                  (user, value) -> "active " + user + value),
              FieldCheck.unlessBlank(
                  Command::cid, Rules.bytes(6, 18), (user, value) -> "cid " + user + value),
              new FieldCheck<>(
                  Command::level,
                  (caller, command, value) -> {
                    looked.add(value);
                    return !command.active().equals("N") && caller.user().equals("6666");
                  },
                  (caller, command, value) ->
                      "level " + caller.user() + command.active() + value)));

  @Test
  void fieldsThatAreNotSentBreakNoRule() {
    assertThat(checks.refuse(CALLER, new Command("", Blankable.of(""), ""))).isEmpty();
    assertThat(looked).isEmpty();
  }

  @Test
  void fieldsWithinTheRulesAreNotRefused() {
    assertThat(checks.refuse(CALLER, new Command("Y", Blankable.of("727555"), "3"))).isEmpty();
    assertThat(looked).containsExactly("3");
  }

  @Test
  void aFieldThatIsEmptiedBreaksNoRule() {
    assertThat(checks.refuse(CALLER, new Command("", Blankable.blank(), ""))).isEmpty();
  }

  @Test
  void theOutcomeTellsUserAndValue() {
    assertThat(checks.refuse(CALLER, new Command("", Blankable.of("1"), ""))).contains("cid 66661");
  }

  @Test
  void aRuleAndItsOutcomeMayLookAtTheWholeCommand() {
    assertThat(checks.refuse(CALLER, new Command("N", Blankable.of(""), "3")))
        .contains("level 6666N3");
  }

  @Test
  void theFirstBrokenRuleCountsAndLaterOnesAreNotLookedAt() {
    assertThat(checks.refuse(CALLER, new Command("X", Blankable.of("1"), "3")))
        .contains("active 6666X");
    assertThat(looked).isEmpty();
  }
}
