package com.dialer360.key;

import com.dialer360.access.ApiKey;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: the keys, {p}api_keys. Each method throws {@link
 * com.dialer360.transaction.MissingTable} when the database has no such table.
 */
public interface ApiKeys {

  /**
   * Stores this key for the user who has this name now.
   *
   * @param secretHash all that is kept of the secret
   * @return false when there is no such user; then nothing is stored
   */
  boolean add(ApiKey key, String secretHash);

  /** All keys, the oldest first. */
  List<ApiKey> all();

  /** The keys of this user, the oldest first; users are compared by collation. */
  List<ApiKey> ofUser(String user);

  /** The key of this id, also one that is revoked or whose user has gone. */
  Optional<ApiKey> key(String id);

  /** Revokes this key, unless it is revoked already. */
  void revoke(String id, LocalDateTime now);
}
