package com.dialer360.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.media.SoundsList;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Success;
import com.dialer360.realtime.AgentStatus;
import com.dialer360.report.DidLogExport;
import com.dialer360.system.Version;
import com.dialer360.table.Row;
import org.junit.jupiter.api.Test;

class FunctionEntryTest {
  record RingCommand(@Parameter("Number.") String phoneNumber) {}

  sealed interface RingResult extends Outcome {
    record Rang() implements RingResult, Success {}

    record Busy() implements RingResult, Failure {}

    record Tone(String text) implements Row {}

    record Chime(String text) implements Row {}
  }

  sealed interface HangUpResult extends Outcome {
    record HungUp() implements HangUpResult, Success {}
  }

  interface OpenResult extends Outcome {}

  private final FunctionEntry<RingCommand> entry = entry(RingResult.class);

  @Test
  void isStandardUnlessSaidOtherwise() {
    assertThat(entry.checkOrder()).isEqualTo(CheckOrder.STANDARD);
    assertThat(entry.listRestricted()).isFalse();
    assertThat(entry.effect()).isEqualTo(Effect.WRITE);
    assertThat(entry.permission()).isEqualTo(Permission.level(7, Flag.VIEW_REPORTS));
  }

  @Test
  void listsEveryRecordOfTheSealedResult() {
    assertThat(entry.outcomes()).containsExactly(RingResult.Rang.class, RingResult.Busy.class);
  }

  @Test
  void listsTheParametersOfTheCommand() {
    assertThat(entry.parameters()).extracting(ParameterEntry::name).containsExactly("phone_number");
  }

  @Test
  void stageMayAskForDataUnlessItIsItsOwn() {
    assertThat(entry.dataByStage()).isTrue();
    assertThat(AgentStatus.ENTRY.dataByStage()).isFalse();
    assertThat(DidLogExport.ENTRY.dataByStage()).isTrue();
    assertThat(AgentStatus.ENTRY.withDataByOwnStage().dataByStage()).isTrue();
  }

  @Test
  void refusesAResultThatIsNotSealed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(OpenResult.class))
        .withMessageContaining("must be sealed");
  }

  @Test
  void changesTheOrderOfChecksAlone() {
    assertThat(entry.restrictedToLists().withDataByOwnStage().checkedIn(CheckOrder.OPEN))
        .usingRecursiveComparison()
        .ignoringFields("checkOrder", "listRestricted", "dataByOwnStage")
        .isEqualTo(entry);
    assertThat(entry.restrictedToLists().checkedIn(CheckOrder.OPEN))
        .extracting(FunctionEntry::checkOrder, FunctionEntry::listRestricted)
        .containsExactly(CheckOrder.OPEN, true);
    assertThat(entry.checkedIn(CheckOrder.OPEN).restrictedToLists())
        .extracting(FunctionEntry::checkOrder, FunctionEntry::listRestricted)
        .containsExactly(CheckOrder.OPEN, true);
  }

  @Test
  void listsTheOutcomesOfTheFunctionThatItGoesOnAsBehindItsOwn() {
    assertThat(entry.goingOnAs(entry(HangUpResult.class)).outcomes())
        .containsExactly(RingResult.Rang.class, RingResult.Busy.class, HangUpResult.HungUp.class);
  }

  @Test
  void listsTheRowsByName() {
    assertThat(entry.rows()).containsExactly(RingResult.Chime.class, RingResult.Tone.class);
    assertThat(entry(HangUpResult.class).rows()).isEmpty();
  }

  @Test
  void listsTheRefusalsOfTheChecksThatAreMade() {
    assertThat(entry.refusals())
        .containsExactly(
            Refusal.LoginBad.class,
            Refusal.LoginLocked.class,
            Refusal.LoginIpBlocked.class,
            Refusal.FunctionDenied.class,
            Refusal.InvalidSource.class,
            Refusal.IdempotencyKeyInvalid.class,
            Refusal.IdempotencyKeysDiffer.class,
            Refusal.IdempotencyConflict.class,
            Refusal.IdempotencyInProgress.class,
            Refusal.TableMissing.class);
    assertThat(AgentStatus.ENTRY.refusals())
        .doesNotContain(Refusal.IdempotencyConflict.class, Refusal.TableMissing.class);
    assertThat(entry.restrictedToLists().refusals())
        .containsAll(entry.refusals())
        .contains(Refusal.UserGroupMissing.class);
    assertThat(entry.checkedIn(CheckOrder.PERMISSION_FIRST).refusals())
        .hasSize(9)
        .doesNotContain(Refusal.InvalidSource.class);
    assertThat(Version.ENTRY.refusals()).isEmpty();
  }

  @Test
  void listsTheSourceWhereItIsLookedAtAndTheKeyWhereSomethingIsChanged() {
    assertThat(entry.allParameters())
        .extracting(ParameterEntry::name)
        .containsExactly("source", "phone_number", "idempotency_key");
    assertThat(entry.checkedIn(CheckOrder.PERMISSION_FIRST).allParameters())
        .extracting(ParameterEntry::name)
        .containsExactly("phone_number", "idempotency_key");
    assertThat(SoundsList.ENTRY.allParameters()).isEqualTo(SoundsList.ENTRY.parameters());
  }

  @Test
  void saysWhatItIsAboutAndWhatAnAccountNeeds() {
    assertThat(entry.subject()).isEqualTo("catalogue");
    assertThat(entry.rights())
        .isEqualTo("Needs user level 7 or higher, and the rights view_reports.");
    assertThat(entry.checkedIn(CheckOrder.OPEN).rights()).isEqualTo("Needs no login.");
  }

  private static FunctionEntry<RingCommand> entry(Class<? extends Outcome> result) {
    return FunctionEntry.of(
        "ring",
        "rings",
        Effect.WRITE,
        Permission.level(7, Flag.VIEW_REPORTS),
        RingCommand.class,
        result);
  }
}
