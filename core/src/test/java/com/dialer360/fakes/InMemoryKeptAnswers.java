package com.dialer360.fakes;

import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.FunctionCatalogue;
import com.dialer360.idempotency.AnswerName;
import com.dialer360.idempotency.Claim;
import com.dialer360.idempotency.ClaimTimes;
import com.dialer360.idempotency.Idempotency;
import com.dialer360.idempotency.KeptAnswers;
import com.dialer360.idempotency.OutcomeCodec;
import com.dialer360.timezone.CallCentreClock;
import com.dialer360.transaction.Transactions;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Kept answers, whose claims no transaction takes back. */
public final class InMemoryKeptAnswers implements KeptAnswers {
  private record Kept(String fingerprint, LocalDateTime created, Optional<String> answer) {}

  private final Map<AnswerName, Kept> rows = new HashMap<>();
  private int sweeps;

  /** The rules on these answers, for these functions. */
  public static Idempotency idempotency(
      InMemoryKeptAnswers kept, Set<ApiFunction<?, ?>> functions, Transactions transactions) {
    return new Idempotency(
        kept,
        new OutcomeCodec(new FunctionCatalogue(functions)),
        transactions,
        CallCentreClock.newYork("2017-06-01T14:30:00"));
  }

  /** How many names are claimed. */
  public int size() {
    return rows.size();
  }

  /** How often old ones were to be forgotten. */
  public int sweeps() {
    return sweeps;
  }

  @Override
  public Claim claim(AnswerName name, String fingerprint, ClaimTimes times) {
    Kept row = rows.get(name);
    if (row == null
        || !row.created().isAfter(times.outlived())
        || (row.answer().isEmpty() && !row.created().isAfter(times.abandoned()))) {
      rows.put(name, new Kept(fingerprint, times.now(), Optional.empty()));
      return new Claim.Won();
    }
    return new Claim.Taken(row.fingerprint(), row.answer());
  }

  @Override
  public void keep(AnswerName name, String answer) {
    rows.computeIfPresent(
        name, (known, row) -> new Kept(row.fingerprint(), row.created(), Optional.of(answer)));
  }

  @Override
  public void release(AnswerName name) {
    rows.computeIfPresent(name, (known, row) -> row.answer().isPresent() ? row : null);
  }

  @Override
  public void forget(LocalDateTime outlived, int most) {
    sweeps++;
    rows.values().removeIf(row -> !row.created().isAfter(outlived));
  }
}
