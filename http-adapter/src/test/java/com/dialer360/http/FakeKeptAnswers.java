package com.dialer360.http;

import com.dialer360.idempotency.AnswerName;
import com.dialer360.idempotency.Claim;
import com.dialer360.idempotency.ClaimTimes;
import com.dialer360.idempotency.KeptAnswers;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Answers that are kept for ever. */
final class FakeKeptAnswers implements KeptAnswers {
  private final Map<AnswerName, Claim.Taken> rows = new ConcurrentHashMap<>();

  @Override
  public Claim claim(AnswerName name, String fingerprint, ClaimTimes times) {
    Claim.Taken before = rows.putIfAbsent(name, new Claim.Taken(fingerprint, Optional.empty()));
    return before == null ? new Claim.Won() : before;
  }

  @Override
  public void keep(AnswerName name, String answer) {
    rows.computeIfPresent(
        name, (known, row) -> new Claim.Taken(row.fingerprint(), Optional.of(answer)));
  }

  @Override
  public void release(AnswerName name) {
    rows.remove(name);
  }

  @Override
  public void forget(LocalDateTime outlived, int most) {}
}
