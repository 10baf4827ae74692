package com.dialer360.gateway;

import com.dialer360.access.Account;
import com.dialer360.access.Caller;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Reply;
import com.dialer360.text.Utf8;
import java.util.Optional;

/**
 * The checks that come before a function's own; they look at the caller only. Source: common.md,
 * "Order of evaluation" 5 and 7.
 *
 * @param <O> the function's outcomes
 */
public final class FirstChecks<O extends Outcome> {
  private static final String MARK = "1";

  private final ApiFunction<?, O> function;
  private final Caller caller;

  /** The checks of this function for this caller. */
  public FirstChecks(ApiFunction<?, O> function, Caller caller) {
    this.function = function;
    this.caller = caller;
  }

  /** Why the caller may not call this function. */
  public Optional<Reply<O>> refuse() {
    return switch (function.entry().checkOrder()) {
      case OPEN -> Optional.empty();
      case STANDARD ->
          groupMissing()
              .or(this::invalidSource)
              .or(() -> functionDenied(""))
              .or(this::notPermitted);
      case PERMISSION_FIRST -> notPermitted().or(() -> functionDenied(MARK));
    };
  }

  /** Why another function may not go on as this one. */
  Optional<Reply<O>> refuseHandingOver() {
    return invalidSource().or(() -> functionDenied(MARK)).or(this::notPermitted);
  }

  private Optional<Reply<O>> groupMissing() {
    Account account = caller.account();
    return when(
        function.entry().listRestricted() && account.listRestricted() && !account.group().exists(),
        new Refusal.UserGroupMissing(caller.user(), account.group().name()));
  }

  private Optional<Reply<O>> invalidSource() {
    return when(Utf8.length(caller.source()) < 2, new Refusal.InvalidSource(caller.source()));
  }

  private Optional<Reply<O>> functionDenied(String mark) {
    String name = function.entry().name();
    return when(
        !caller.account().mayUse(name), new Refusal.FunctionDenied(caller.user(), name, mark));
  }

  private Optional<Reply<O>> notPermitted() {
    return function.permits(caller)
        ? Optional.empty()
        : Optional.of(Reply.Answer.of(function.notPermitted(caller)));
  }

  private Optional<Reply<O>> when(boolean refused, Refusal why) {
    return refused ? Optional.of(new Reply.Refused<>(why)) : Optional.empty();
  }
}
