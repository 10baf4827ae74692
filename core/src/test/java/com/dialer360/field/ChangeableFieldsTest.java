package com.dialer360.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which settings a command changes, and to what. */
class ChangeableFieldsTest {
  private enum Setting {
    FULL_NAME,
    SCRIPT,
    EXPIRATION_DATE,
    PASS
  }

  private record Command(String fullName, Blankable script, Blankable expirationDate, String pass) {
    static final Command EMPTY = new Command("", Blankable.of(""), Blankable.of(""), "");
  }

  private static final ChangeableFields<Command, Setting> FIELDS =
      new ChangeableFields<>(
          List.of(
              ChangeableField.of(Setting.FULL_NAME, Command::fullName),
              ChangeableField.<Command, Setting>blankable(Setting.SCRIPT, Command::script)
                  .storedAs(text -> text.toUpperCase(Locale.ROOT)),
              ChangeableField.<Command, Setting>blankable(
                      Setting.EXPIRATION_DATE, Command::expirationDate, "2099-12-31")
                  .onlyIf(Rules::date),
              ChangeableField.<Command, Setting>of(Setting.PASS, Command::pass).hidden()));

  @Test
  void whatIsNotSentChangesNothing() {
    Changes<Setting> changes = FIELDS.changes(Command.EMPTY);

    assertThat(changes.isEmpty()).isTrue();
    assertThat(changes.settings()).isEmpty();
    assertThat(changes.texts()).isEmpty();
    assertThat(changes.described()).isEmpty();
  }

  @Test
  void whatIsSentChangesItsSettingInTheDeclaredOrder() {
    Changes<Setting> changes =
        FIELDS.changes(
            new Command("Bob", Blankable.of("hello"), Blankable.of("2030-01-02"), "s3cret"));

    assertThat(changes.isEmpty()).isFalse();
    assertThat(changes.settings()).containsExactly(Setting.values());
    assertThat(changes.texts()).containsExactly("Bob", "HELLO", "2030-01-02", "s3cret");
  }

  @Test
  void theLogIsToldNamesAndTextsButNoPassword() {
    Changes<Setting> changes =
        FIELDS.changes(new Command("Bob", Blankable.blank(), Blankable.of(""), "s3cret"));

    assertThat(changes.described()).isEqualTo("full_name='Bob', script='', pass='XXXX'");
    assertThat(changes.all().get(2)).hasToString("pass='XXXX'");
  }

  @Test
  void theWordBlankEmptiesAFieldOrPutsItsOwnTextIn() {
    Changes<Setting> changes =
        FIELDS.changes(new Command("", Blankable.blank(), Blankable.blank(), ""));

    assertThat(changes.settings()).containsExactly(Setting.SCRIPT, Setting.EXPIRATION_DATE);
    assertThat(changes.texts()).containsExactly("", "2099-12-31");
  }

  @Test
  void aTextThatBreaksItsRuleLeavesTheSettingAsItIs() {
    assertThat(
            FIELDS
                .changes(new Command("", Blankable.of(""), Blankable.of("tomorrow"), ""))
                .isEmpty())
        .isTrue();
  }
}
