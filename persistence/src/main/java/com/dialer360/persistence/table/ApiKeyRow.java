package com.dialer360.persistence.table;

import com.dialer360.access.ApiKey;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of {p}api_keys; its times may be NULL, its functions stand between spaces. */
record ApiKeyRow(
    String keyId,
    String secretHash,
    String keyUser,
    LocalDateTime created,
    LocalDateTime expires,
    LocalDateTime revoked,
    String functions) {

  static ApiKeyRow of(ApiKey key, String secretHash) {
    return new ApiKeyRow(
        key.id(),
        secretHash,
        key.user(),
        key.created(),
        key.expires().orElse(null),
        key.revoked().orElse(null),
        key.functions().stream().sorted().collect(Collectors.joining(" ")));
  }

  ApiKey key() {
    return new ApiKey(
        keyId,
        keyUser,
        created,
        Optional.ofNullable(expires),
        Optional.ofNullable(revoked),
        names());
  }

  private Set<String> names() {
    return Stream.of(functions.split(" ", -1))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
