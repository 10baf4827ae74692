package com.dialer360.access;

import com.dialer360.timezone.ServerTime;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a key, the secret aside.
 *
 * @param id 12 hexadecimal digits
 * @param user whose rights it brings
 * @param created server time
 * @param expires server time from which on it opens nothing; empty for never
 * @param revoked server time at which it was revoked, if it was
 * @param functions the functions that it is for; empty for all that its user may use
 */
public record ApiKey(
    String id,
    String user,
    LocalDateTime created,
    Optional<LocalDateTime> expires,
    Optional<LocalDateTime> revoked,
    Set<String> functions) {
  public ApiKey {
    functions = Set.copyOf(functions);
  }

  /**
   * True unless it is revoked, or has expired by now. One that expires in an hour that the clocks
   * show twice does so at the first showing, for good.
   */
  boolean validNow(ServerTime serverTime) {
    return revoked.isEmpty()
        && expires
            .map(serverTime::firstShown)
            .filter(end -> !end.isAfter(serverTime.instant()))
            .isEmpty();
  }
}
