package com.dialer360.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.access.Caller;
import com.dialer360.access.Occasion;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CheckOrder;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.Parameters;
import com.dialer360.dialect.LogText;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.DirectTransactions;
import com.dialer360.fakes.InMemoryKeptAnswers;
import com.dialer360.fakes.RecordingApiLog;
import com.dialer360.idempotency.RepeatableRequest;
import com.dialer360.log.CallLog;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Reply;
import com.dialer360.timezone.CallCentreClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Functions that do something ahead of their transaction are not started twice either. */
class OnceOnlyTest {
  private static final Caller CALLER =
      new Caller("6666", AccountBuilder.account("6666").build(), "test", Occasion.embedded());
  private static final TestFunction.Command COMMAND = new TestFunction.Command("727");

  private final TestFunction inner = TestFunction.named("ring", CheckOrder.STANDARD);
  private final DirectTransactions transactions = new DirectTransactions();
  private final RecordingApiLog apiLog = new RecordingApiLog(transactions);
  private final InMemoryKeptAnswers kept = new InMemoryKeptAnswers();
  private final List<String> done = new ArrayList<>();
  private Runnable ahead = () -> {};

  @Test
  void itIsClaimedFirstAndAnsweredTheSameWayAgain() {
    Reply<TestFunction.Result> first = call();
    Reply<TestFunction.Result> again = call();

    assertThat(done).containsExactly("ahead with 1 claimed outside", "answered within");
    assertThat(first.outcomes()).isEqualTo(List.of(new TestFunction.Result.Done("727")));
    assertThat(again).isInstanceOf(Reply.Replayed.class);
    assertThat(again.outcomes()).isEqualTo(first.outcomes());
  }

  @Test
  void whileItIsWorkedOnAnotherCallIsRefused() {
    List<Reply<TestFunction.Result>> meanwhile = new ArrayList<>();
    ahead =
        () -> {
          ahead = () -> {};
          meanwhile.add(call());
        };

    assertThat(call().succeeded()).isTrue();

    assertThat(meanwhile)
        .isEqualTo(List.of(new Reply.Refused<>(new Refusal.IdempotencyInProgress())));
    assertThat(apiLog.lines())
        .contains("ring/ERROR/THE FIRST CALL WITH THIS IDEMPOTENCY KEY IS STILL BEING WORKED ON/");
  }

  @Test
  void whatFailsIsGivenBack() {
    ahead =
        () -> {
          throw new IllegalStateException("no");
        };
    assertThatThrownBy(this::call).hasMessage("no");
    assertThat(kept.size()).isZero();

    ahead = () -> {};
    assertThat(call()).isNotInstanceOf(Reply.Replayed.class);
  }

  private Reply<TestFunction.Result> call() {
    CallLog log =
        new CallLog(apiLog, new LogText(), CallCentreClock.newYork("2017-06-01T14:30:00"));
    RepeatableRequest request =
        RepeatableRequest.of(Optional.of("k1"), "ring", new Parameters(Map.of(), false))
            .orElseThrow();
    return new OnceOnly<>(
            new Ahead(),
            transactions,
            log,
            InMemoryKeptAnswers.idempotency(kept, Set.of(inner), transactions))
        .execute(CALLER, COMMAND, request);
  }

  private final class Ahead implements ApiFunction<TestFunction.Command, TestFunction.Result> {
    @Override
    public FunctionEntry<TestFunction.Command> entry() {
      return inner.entry();
    }

    @Override
    public boolean actsAhead(TestFunction.Command command) {
      return true;
    }

    @Override
    public Supplier<Reply.Answer<TestFunction.Result>> prepare(
        Caller caller, TestFunction.Command command) {
      done.add("ahead with " + kept.size() + " claimed " + where());
      ahead.run();
      return () -> {
        done.add("answered " + where());
        return inner.execute(caller, command);
      };
    }

    @Override
    public Reply.Answer<TestFunction.Result> execute(Caller caller, TestFunction.Command command) {
      throw new AssertionError("what is prepared is not executed again");
    }
  }

  private String where() {
    return transactions.open() ? "within" : "outside";
  }
}
