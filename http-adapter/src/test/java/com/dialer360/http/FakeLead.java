package com.dialer360.http;

import com.dialer360.access.Caller;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.Parameter;
import com.dialer360.lead.AddLeadResult;
import com.dialer360.outcome.Reply;
import com.dialer360.timezone.GmtOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** An add_lead that keeps what it was sent, and answers what the test says. */
final class FakeLead implements ApiFunction<FakeLead.Command, AddLeadResult> {
  public record Command(@Parameter("the number") String phoneNumber, Map<String, String> sent) {}

  static final AddLeadResult ADDED =
      new AddLeadResult.LeadAdded("7275551111", "6666", "101", 7, new GmtOffset("-5"));
  static final String ADDED_TEXT =
      "SUCCESS: add_lead LEAD HAS BEEN ADDED - 7275551111|6666|101|7|-5\n";

  private final List<Map<String, String>> calls = new CopyOnWriteArrayList<>();
  private volatile Supplier<List<AddLeadResult>> answer = () -> List.of(ADDED);

  void answers(AddLeadResult... results) {
    answer = () -> List.of(results);
  }

  void does(Supplier<List<AddLeadResult>> work) {
    answer = work;
  }

  /** The parameters of the last call. */
  Map<String, String> sent() {
    return calls.get(calls.size() - 1);
  }

  int calls() {
    return calls.size();
  }

  @Override
  public FunctionEntry<Command> entry() {
    return FunctionEntry.of(
        "add_lead",
        "adds a lead",
        Effect.WRITE,
        Permission.level(8),
        Command.class,
        AddLeadResult.class);
  }

  @Override
  public AddLeadResult notPermitted(Caller caller) {
    return new AddLeadResult.NoPermission(caller.user());
  }

  @Override
  public Reply.Answer<AddLeadResult> execute(Caller caller, Command command) {
    calls.add(command.sent());
    return new Reply.Answer<>(answer.get());
  }
}
