package com.dialer360.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Occasion;
import com.dialer360.access.UserGroup;
import com.dialer360.catalogue.CheckOrder;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A function that goes on as another one begins at the other's first check. */
class HandOverTest {
  private final TestFunction next = TestFunction.named("ring", CheckOrder.STANDARD);

  @Test
  void theOtherFunctionAnswers() {
    Caller caller = caller(AccountBuilder.account("6666"), "test");

    assertThat(said(next, caller)).isEqualTo(List.of(new TestFunction.Result.Done("727")));
    assertThat(next.callers).containsExactly(caller);
  }

  @Test
  void theSourceComesFirst() {
    assertThat(said(next, caller(AccountBuilder.account("6666").level(7).allowed(""), "a")))
        .isEqualTo(List.of(new Refusal.InvalidSource("a")));
  }

  @ParameterizedTest
  @EnumSource
  void theAllowedFunctionsComeBeforeLevelAndFlagsAndTheRefusalIsMarked(CheckOrder order) {
    Caller caller = caller(AccountBuilder.account("6666").level(7).allowed(" other "), "test");

    assertThat(said(TestFunction.named("ring", order), caller))
        .isEqualTo(List.of(new Refusal.FunctionDenied("6666", "ring", "1")));
  }

  @Test
  void levelAndFlagsComeLast() {
    assertThat(said(next, caller(AccountBuilder.account("6666").without(Flag.MODIFY_LEADS), "ab")))
        .isEqualTo(List.of(new TestFunction.Result.NotPermitted("6666")));
    assertThat(next.callers).isEmpty();
  }

  /** That is told before the first function is reached. */
  @Test
  void aMissingGroupIsNotToldAgain() {
    Caller ghost =
        caller(
            AccountBuilder.account("6666").listRestricted().in(UserGroup.missing("GHOSTS")),
            "test");

    assertThat(said(TestFunction.restrictedToLists("ring"), ghost))
        .isEqualTo(List.of(new TestFunction.Result.Done("727")));
  }

  private static List<? extends Outcome> said(TestFunction function, Caller caller) {
    return HandOver.to(function, caller, new TestFunction.Command("727")).outcomes();
  }

  private static Caller caller(AccountBuilder account, String source) {
    return new Caller("6666", account.build(), source, Occasion.embedded());
  }
}
