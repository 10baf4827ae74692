package com.dialer360.idempotency;

import java.time.LocalDateTime;

/** Driven port: answers that are kept for calls that are repeated, {p}idempotency. */
public interface KeptAnswers {

  /**
   * Claims this name in the open transaction, waiting for whoever else is about to. When the
   * transaction is taken back, so is the claim.
   *
   * @throws com.dialer360.transaction.MissingTable when the database has no such table
   */
  Claim claim(AnswerName name, String fingerprint, ClaimTimes times);

  /** Keeps the answer of a call that has claimed this name. */
  void keep(AnswerName name, String answer);

  /** Gives back a name that has no answer yet. */
  void release(AnswerName name);

  /**
   * Forgets answers that were claimed then, or before.
   *
   * @param most at most so many, the oldest first
   */
  void forget(LocalDateTime outlived, int most);
}
