package com.dialer360.idempotency;

import com.dialer360.access.Caller;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Reply;
import com.dialer360.timezone.ServerTime;
import com.dialer360.transaction.Transactions;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rules by which a repeated call is told what it was told before. See docs/adr/0015. */
public final class Idempotency {
  private static final Logger LOG = LoggerFactory.getLogger(Idempotency.class);
  private static final int CLAIMS_BETWEEN_SWEEPS = 100;
  private static final int MOST_SWEPT = 500;

  private final KeptAnswers kept;
  private final OutcomeCodec codec;
  private final Transactions transactions;
  private final ServerTime serverTime;
  private final AtomicInteger claims = new AtomicInteger();

  @Inject
  public Idempotency(
      KeptAnswers kept, OutcomeCodec codec, Transactions transactions, ServerTime serverTime) {
    this.kept = kept;
    this.codec = codec;
    this.transactions = transactions;
    this.serverTime = serverTime;
  }

  /**
   * Claims the request in the open transaction.
   *
   * @return empty when it is to be done now; else what to say instead
   * @throws com.dialer360.transaction.MissingTable when the database has no table for it
   */
  public <O extends Outcome> Optional<Reply<O>> claim(Caller caller, RepeatableRequest request) {
    Claim claim =
        kept.claim(
            name(caller, request), request.fingerprint(), ClaimTimes.at(serverTime.instant()));
    return claim instanceof Claim.Taken taken
        ? Optional.of(answer(taken, request))
        : Optional.empty();
  }

  private <O extends Outcome> Reply<O> answer(Claim.Taken taken, RepeatableRequest request) {
    if (!taken.fingerprint().equals(request.fingerprint())) {
      return new Reply.Refused<>(new Refusal.IdempotencyConflict());
    }
    return taken
        .answer()
        .<Reply<O>>map(text -> new Reply.Replayed<>(codec.outcomes(text, request.secrets())))
        .orElseGet(() -> new Reply.Refused<>(new Refusal.IdempotencyInProgress()));
  }

  /** Keeps what was said to a request that was claimed. */
  public void keep(Caller caller, RepeatableRequest request, List<? extends Outcome> said) {
    kept.keep(name(caller, request), codec.text(said, request.secrets()));
  }

  /** Gives back a request that was claimed and came to nothing. */
  public void release(Caller caller, RepeatableRequest request) {
    kept.release(name(caller, request));
  }

  /**
   * Forgets some of what is older than a day, now and then, in a transaction of its own: more than
   * has been claimed since, so that the table does not grow.
   */
  public void sweep() {
    if (claims.getAndIncrement() % CLAIMS_BETWEEN_SWEEPS != 0) {
      return;
    }
    try {
      transactions.inOne(
          () -> {
            kept.forget(ClaimTimes.at(serverTime.instant()).outlived(), MOST_SWEPT);
            return true;
          });
    } catch (RuntimeException e) {
      LOG.warn("old answers are not forgotten yet: {}", e.toString());
    }
  }

  private static AnswerName name(Caller caller, RepeatableRequest request) {
    return request.nameFor(caller.account().user());
  }
}
