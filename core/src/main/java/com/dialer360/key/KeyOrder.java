package com.dialer360.key;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * The key that is wanted.
 *
 * @param user whose rights it is to bring
 * @param expires server time from which on it is to open nothing; empty for never
 * @param functions the functions that it is to be for; empty for all that its user may use
 */
public record KeyOrder(String user, Optional<LocalDateTime> expires, Set<String> functions) {
  public KeyOrder {
    functions = Set.copyOf(functions);
  }

  /** A key of this user, for all functions and for ever. */
  public static KeyOrder of(String user) {
    return new KeyOrder(user, Optional.empty(), Set.of());
  }
}
