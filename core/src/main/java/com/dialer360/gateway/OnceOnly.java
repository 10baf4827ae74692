package com.dialer360.gateway;

import com.dialer360.access.Caller;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.idempotency.Idempotency;
import com.dialer360.idempotency.RepeatableRequest;
import com.dialer360.log.CallLog;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Reply;
import com.dialer360.transaction.MissingTable;
import com.dialer360.transaction.Transactions;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Calls a function that writes, unless the same request has been answered before. Access has been
 * checked. See docs/adr/0015.
 *
 * @param <C> the command
 * @param <O> the outcomes
 */
final class OnceOnly<C extends Record, O extends Outcome> {
  private final ApiFunction<C, O> function;
  private final Transactions transactions;
  private final CallLog callLog;
  private final Idempotency idempotency;

  OnceOnly(
      ApiFunction<C, O> function,
      Transactions transactions,
      CallLog callLog,
      Idempotency idempotency) {
    this.function = function;
    this.transactions = transactions;
    this.callLog = callLog;
    this.idempotency = idempotency;
  }

  Reply<O> execute(Caller caller, C command, RepeatableRequest request) {
    if (request.refused().isPresent()) {
      return refused(caller, request.refused().get());
    }
    try {
      Reply<O> reply =
          function.actsAhead(command)
              ? claimedFirst(caller, command, request)
              : inOne(caller, command, request);
      if (!(reply instanceof Reply.Replayed)) {
        idempotency.sweep();
      }
      return reply;
    } catch (MissingTable e) {
      return refused(caller, new Refusal.TableMissing(e.table()));
    }
  }

  /** Claim, work and answer are one whole: a call that fails leaves none of them. */
  private Reply<O> inOne(Caller caller, C command, RepeatableRequest request) {
    return transactions.inOne(
        () ->
            claimed(caller, request)
                .orElseGet(() -> kept(caller, request, () -> function.execute(caller, command))));
  }

  /** What is done ahead is not to be done twice at once, so the claim must be seen before. */
  private Reply<O> claimedFirst(Caller caller, C command, RepeatableRequest request) {
    Optional<Reply<O>> instead = transactions.inOne(() -> claimed(caller, request));
    if (instead.isPresent()) {
      return instead.get();
    }
    try {
      Supplier<? extends Reply<O>> work = function.prepare(caller, command);
      return transactions.inOne(() -> kept(caller, request, work));
    } catch (RuntimeException e) {
      released(caller, request, e);
      throw e;
    }
  }

  private Optional<Reply<O>> claimed(Caller caller, RepeatableRequest request) {
    Optional<Reply<O>> instead = idempotency.claim(caller, request);
    instead.filter(Reply.Refused.class::isInstance).ifPresent(reply -> log(caller, reply));
    return instead;
  }

  private Reply<O> kept(
      Caller caller, RepeatableRequest request, Supplier<? extends Reply<O>> work) {
    Reply<O> reply = work.get();
    log(caller, reply);
    idempotency.keep(caller, request, reply.outcomes());
    return reply;
  }

  /** One that cannot be given back now is open again once it counts as abandoned. */
  private void released(Caller caller, RepeatableRequest request, RuntimeException why) {
    try {
      transactions.inOne(
          () -> {
            idempotency.release(caller, request);
            return true;
          });
    } catch (RuntimeException e) {
      why.addSuppressed(e);
    }
  }

  private Reply<O> refused(Caller caller, Refusal why) {
    return transactions.inOne(
        () -> {
          Reply<O> reply = new Reply.Refused<>(why);
          log(caller, reply);
          return reply;
        });
  }

  private void log(Caller caller, Reply<O> reply) {
    callLog.write(caller, function.entry().name(), reply.outcomes());
  }
}
