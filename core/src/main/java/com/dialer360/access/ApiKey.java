package com.dialer360.access;

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

  /** True unless it is revoked, or has expired by now. */
  public boolean validAt(LocalDateTime now) {
    return revoked.isEmpty() && expires.filter(end -> !end.isAfter(now)).isEmpty();
  }
}
