package com.dialer360.idempotency;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The times that a claim depends on, in UTC: a day is 24 hours whatever wall clocks do.
 *
 * @param now when it is made
 * @param outlived what was claimed then, or before, counts for nothing: 24 hours ago
 * @param abandoned what was claimed then, or before, and is not answered yet will never be: 15
 *     minutes ago
 */
public record ClaimTimes(LocalDateTime now, LocalDateTime outlived, LocalDateTime abandoned) {
  private static final Duration LIFE = Duration.ofHours(24);
  private static final Duration LONGEST_CALL = Duration.ofMinutes(15);

  /** The times of a claim that is made at this moment. */
  public static ClaimTimes at(Instant moment) {
    LocalDateTime now = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    return new ClaimTimes(now, now.minus(LIFE), now.minus(LONGEST_CALL));
  }
}
