package com.dialer360.gateway;

import com.dialer360.access.Account;
import com.dialer360.access.Caller;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.Parameters;
import com.dialer360.log.CallLog;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Reply;
import com.dialer360.text.Utf8;
import com.dialer360.transaction.Transactions;
import java.util.Optional;

/**
 * A function as it may be called: behind its access checks, in one transaction with its log rows.
 * Callers with a typed command, and the gateway for those without, come in here.
 *
 * @param <C> the command
 * @param <O> the outcomes
 */
public final class UseCase<C extends Record, O extends Outcome> {
  private final ApiFunction<C, O> function;
  private final Transactions transactions;
  private final CallLog callLog;

  UseCase(ApiFunction<C, O> function, Transactions transactions, CallLog callLog) {
    this.function = function;
    this.transactions = transactions;
    this.callLog = callLog;
  }

  /**
   * Calls the function.
   *
   * @param caller who calls, as {@link com.dialer360.access.Login#admit} gave it
   * @param command what to do
   * @throws com.dialer360.transaction.DatabaseUnavailable when the database cannot be reached;
   *     nothing was changed, unless it says that this is in doubt
   */
  public Reply<O> execute(Caller caller, C command) {
    return transactions.inOne(
        () -> {
          Reply<O> reply = checked(caller, command);
          callLog.write(caller, entry().name(), reply.outcomes());
          return reply;
        });
  }

  /** Fills the command from request parameters, and calls the function. */
  Reply<O> execute(Caller caller, Parameters parameters) {
    return execute(caller, entry().shape().fill(parameters));
  }

  FunctionEntry<C> entry() {
    return function.entry();
  }

  private Reply<O> checked(Caller caller, C command) {
    Optional<? extends Reply<O>> refused =
        switch (entry().checkOrder()) {
          case OPEN -> Optional.<Reply<O>>empty();
          case STANDARD ->
              groupMissing(caller)
                  .or(() -> invalidSource(caller))
                  .or(() -> functionDenied(caller, ""))
                  .or(() -> notPermitted(caller));
          case PERMISSION_FIRST -> notPermitted(caller).or(() -> functionDenied(caller, "1"));
        };
    return refused.isPresent() ? refused.get() : function.execute(caller, command);
  }

  private Optional<Reply<O>> groupMissing(Caller caller) {
    Account account = caller.account();
    return when(
        entry().listRestricted() && account.listRestricted() && !account.group().exists(),
        new Refusal.UserGroupMissing(caller.user(), account.group().name()));
  }

  private Optional<Reply<O>> invalidSource(Caller caller) {
    return when(Utf8.length(caller.source()) < 2, new Refusal.InvalidSource(caller.source()));
  }

  private Optional<Reply<O>> functionDenied(Caller caller, String mark) {
    return when(
        !caller.account().mayUse(entry().name()),
        new Refusal.FunctionDenied(caller.user(), entry().name(), mark));
  }

  private Optional<Reply<O>> notPermitted(Caller caller) {
    return entry().permission().heldBy(caller.account())
        ? Optional.empty()
        : Optional.of(Reply.Answer.of(function.notPermitted(caller)));
  }

  private Optional<Reply<O>> when(boolean refused, Refusal why) {
    return refused ? Optional.of(new Reply.Refused<>(why)) : Optional.empty();
  }
}
