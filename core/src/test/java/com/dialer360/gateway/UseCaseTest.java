package com.dialer360.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Occasion;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CheckOrder;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.dialect.LogText;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.DirectTransactions;
import com.dialer360.fakes.InMemoryKeptAnswers;
import com.dialer360.fakes.RecordingApiLog;
import com.dialer360.log.CallLog;
import com.dialer360.outcome.Reply;
import com.dialer360.timezone.CallCentreClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What of a function is done before its transaction, and what within. */
class UseCaseTest {
  private static final Caller CALLER = caller(AccountBuilder.account("6666"), "test");
  private static final TestFunction.Command COMMAND = new TestFunction.Command("727");

  private final TestFunction inner = TestFunction.named("ring", CheckOrder.STANDARD);
  private final DirectTransactions transactions = new DirectTransactions();
  private final RecordingApiLog apiLog = new RecordingApiLog(transactions);
  private final List<String> done = new ArrayList<>();

  @Test
  void aFunctionPreparesBeforeItsTransactionAndAnswersWithin() {
    Reply<TestFunction.Result> reply = useCase(new Preparing()).execute(CALLER, COMMAND);

    assertThat(done).containsExactly("prepared outside for 727", "answered within");
    assertThat(reply.outcomes()).isEqualTo(List.of(new TestFunction.Result.Done("727")));
    assertThat(transactions.finished()).isEqualTo(1);
  }

  @Test
  void aTransactionThatBeginsAnewDoesNotPrepareAgain() {
    transactions.breakOff(2);

    useCase(new Preparing()).execute(CALLER, COMMAND);

    assertThat(done)
        .containsExactly(
            "prepared outside for 727", "answered within", "answered within", "answered within");
  }

  @Test
  void aFunctionThatHasNothingToPrepareIsExecutedWithin() {
    assertThat(useCase(inner).execute(CALLER, COMMAND).outcomes())
        .isEqualTo(List.of(new TestFunction.Result.Done("727")));
    assertThat(inner.callers).containsExactly(CALLER);
  }

  @Test
  void nothingIsPreparedForACallerWhoMayNot() {
    Caller bare = caller(AccountBuilder.account("6666").without(Flag.MODIFY_LEADS), "test");

    assertThat(useCase(new Preparing()).execute(bare, COMMAND).outcomes())
        .isEqualTo(List.of(new TestFunction.Result.NotPermitted("6666")));
    assertThat(done).isEmpty();
    assertThat(transactions.finished()).isEqualTo(1);
  }

  @Test
  void anAnswerThatSaysNothingIsNotLogged() {
    assertThat(useCase(new Silent()).execute(CALLER, COMMAND).outcomes()).isEmpty();
    assertThat(apiLog.occasions()).isEmpty();
    assertThat(transactions.finished()).isEqualTo(1);
  }

  private UseCase<TestFunction.Command, TestFunction.Result> useCase(
      ApiFunction<TestFunction.Command, TestFunction.Result> function) {
    CallLog log =
        new CallLog(apiLog, new LogText(), CallCentreClock.newYork("2017-06-01T14:30:00"));
    return new UseCase<>(
        function,
        transactions,
        log,
        InMemoryKeptAnswers.idempotency(new InMemoryKeptAnswers(), Set.of(function), transactions));
  }

  private static Caller caller(AccountBuilder account, String source) {
    return new Caller("6666", account.build(), source, Occasion.embedded());
  }

  private String where() {
    return transactions.open() ? "within" : "outside";
  }

  private final class Preparing implements ApiFunction<TestFunction.Command, TestFunction.Result> {
    @Override
    public FunctionEntry<TestFunction.Command> entry() {
      return inner.entry();
    }

    @Override
    public TestFunction.Result notPermitted(Caller caller) {
      return inner.notPermitted(caller);
    }

    @Override
    public Supplier<Reply.Answer<TestFunction.Result>> prepare(
        Caller caller, TestFunction.Command command) {
      done.add("prepared " + where() + " for " + command.phoneNumber());
      return () -> {
        done.add("answered " + where());
        return inner.execute(caller, command);
      };
    }

    @Override
    public Reply.Answer<TestFunction.Result> execute(Caller caller, TestFunction.Command command) {
      throw new AssertionError("prepared work is what counts");
    }
  }

  private final class Silent implements ApiFunction<TestFunction.Command, TestFunction.Result> {
    @Override
    public FunctionEntry<TestFunction.Command> entry() {
      return inner.entry();
    }

    @Override
    public Reply.Answer<TestFunction.Result> execute(Caller caller, TestFunction.Command command) {
      return new Reply.Answer<>(List.of());
    }
  }
}
