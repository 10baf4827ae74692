package com.dialer360.gateway;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CheckOrder;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.Parameter;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Success;
import java.util.ArrayList;
import java.util.List;

/** A function that notes who called it; level 8 and the right to modify leads are needed. */
final class TestFunction implements ApiFunction<TestFunction.Command, TestFunction.Result> {
  public record Command(@Parameter("Number.") String phoneNumber) {}

  sealed interface Result extends Outcome {
    record Done(String phoneNumber) implements Result, Success {}

    record NotPermitted(String user) implements Result, Failure.Denied {}
  }

  final List<Caller> callers = new ArrayList<>();
  private final FunctionEntry<Command> entry;

  private TestFunction(FunctionEntry<Command> entry) {
    this.entry = entry;
  }

  static TestFunction named(String name, CheckOrder order) {
    return new TestFunction(entry(name).checkedIn(order));
  }

  static TestFunction restrictedToLists(String name) {
    return new TestFunction(entry(name).restrictedToLists());
  }

  private static FunctionEntry<Command> entry(String name) {
    return FunctionEntry.of(
        name,
        "for tests",
        Effect.READ,
        Permission.level(8, Flag.MODIFY_LEADS),
        Command.class,
        Result.class);
  }

  @Override
  public FunctionEntry<Command> entry() {
    return entry;
  }

  @Override
  public Result notPermitted(Caller caller) {
    return new Result.NotPermitted(caller.user());
  }

  @Override
  public Reply.Answer<Result> execute(Caller caller, Command command) {
    callers.add(caller);
    return Reply.Answer.of(new Result.Done(command.phoneNumber()));
  }
}
