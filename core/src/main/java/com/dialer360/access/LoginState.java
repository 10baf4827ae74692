package com.dialer360.access;

import com.dialer360.timezone.ServerTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * What the login looks at in a row of {p}users.
 *
 * @param passMatches the password equals column pass by the column's collation
 * @param passHash column pass_hash
 * @param failedLogins failures since the last success or reset
 * @param lastLogin time of that success or reset, in server time
 * @param lastIp address of the last attempt
 * @param ignoreIpList address lists do not bind this user
 * @param account the rights that a success brings
 */
public record LoginState(
    boolean passMatches,
    String passHash,
    int failedLogins,
    LocalDateTime lastLogin,
    String lastIp,
    boolean ignoreIpList,
    Account account) {
  private static final int FAILURES_THAT_LOCK = 10;
  private static final Duration LOCK = Duration.ofMinutes(15);

  /** Ten failures have been counted. */
  public boolean failuresUsedUp() {
    return failedLogins >= FAILURES_THAT_LOCK;
  }

  /** Ten failures, and not more than 15 minutes gone since the last success or reset. */
  boolean lockedNow(ServerTime serverTime) {
    Instant now = serverTime.instant().truncatedTo(ChronoUnit.SECONDS);
    return failuresUsedUp() && !serverTime.lastShown(lastLogin, now).isBefore(now.minus(LOCK));
  }
}
