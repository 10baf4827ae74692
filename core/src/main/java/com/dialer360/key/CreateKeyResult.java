package com.dialer360.key;

import com.dialer360.access.ApiKey;
import com.dialer360.access.BearerKey;
import java.time.LocalDateTime;
import java.util.List;

/** What became of an order. */
public sealed interface CreateKeyResult {

  /**
   * The key exists.
   *
   * @param secret the key as its owner is to keep it: nobody can be told it again
   */
  record Created(ApiKey key, BearerKey secret) implements CreateKeyResult {}

  /** No user has this name. */
  record NoSuchUser(String user) implements CreateKeyResult {}

  /** The user is not active, or below level 7: no key would let anybody in. */
  record UserMayNotLogIn(String user) implements CreateKeyResult {}

  /** These are no functions. */
  record UnknownFunctions(List<String> names) implements CreateKeyResult {
    public UnknownFunctions {
      names = List.copyOf(names);
    }
  }

  /** The key would have expired before it was made. */
  record AlreadyExpired(LocalDateTime expires) implements CreateKeyResult {}
}
