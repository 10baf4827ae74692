package com.dialer360.gateway;

import com.dialer360.access.Caller;
import com.dialer360.access.Credentials;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.Parameters;
import com.dialer360.idempotency.Idempotency;
import com.dialer360.idempotency.RepeatableRequest;
import com.dialer360.log.CallLog;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Table;
import com.dialer360.transaction.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
  private final OnceOnly<C, O> onceOnly;

  UseCase(
      ApiFunction<C, O> function,
      Transactions transactions,
      CallLog callLog,
      Idempotency idempotency) {
    this.function = function;
    this.transactions = transactions;
    this.callLog = callLog;
    this.onceOnly = new OnceOnly<>(function, transactions, callLog, idempotency);
  }

  /**
   * Calls the function. A {@link Table} is to be closed by whoever gets it.
   *
   * @param caller who calls, as {@link com.dialer360.access.Login#admit} gave it
   * @param command what to do
   * @throws com.dialer360.transaction.DatabaseUnavailable when the database cannot be reached;
   *     nothing was changed, unless it says that this is in doubt, or the function has prepared
   *     ({@link ApiFunction#prepare})
   * @throws com.dialer360.table.QueryTooSlow when a query took longer than is allowed
   */
  public Reply<O> execute(Caller caller, C command) {
    return answered(caller, work(caller, command));
  }

  private Reply<O> answered(Caller caller, Supplier<? extends Reply<O>> work) {
    Reply<O> answered =
        transactions.inOne(
            () -> {
              Reply<O> reply = work.get();
              callLog.write(caller, entry().name(), reply.outcomes());
              return reply;
            });
    return answered instanceof Table<O> table
        ? table.loggedBy(end -> logEnd(caller, end))
        : answered;
  }

  private void logEnd(Caller caller, O end) {
    transactions.inOne(
        () -> {
          callLog.write(caller, entry().name(), List.of(end));
          return end;
        });
  }

  /** Fills the command from request parameters, and calls the function. */
  Reply<O> execute(Caller caller, Parameters parameters) {
    return execute(caller, entry().shape().fill(parameters));
  }

  /**
   * The same; with an idempotency key, a function that writes is called once only. Who may not call
   * is refused each time.
   */
  Reply<O> execute(Caller caller, Parameters parameters, Optional<RepeatableRequest> request) {
    if (request.isEmpty() || entry().effect() == Effect.READ) {
      return execute(caller, parameters);
    }
    Optional<Reply<O>> refused = new FirstChecks<>(function, caller).refuse();
    return refused.isPresent()
        ? answered(caller, refused::get)
        : onceOnly.execute(caller, entry().shape().fill(parameters), request.get());
  }

  /** True when somebody whose login failed may call all the same. */
  boolean admits(Credentials sent, String source, Parameters parameters) {
    return function.admits(sent, source, entry().shape().fill(parameters));
  }

  FunctionEntry<C> entry() {
    return function.entry();
  }

  private Supplier<? extends Reply<O>> work(Caller caller, C command) {
    Optional<Reply<O>> refused = new FirstChecks<>(function, caller).refuse();
    return refused.isPresent() ? refused::get : function.prepare(caller, command);
  }
}
