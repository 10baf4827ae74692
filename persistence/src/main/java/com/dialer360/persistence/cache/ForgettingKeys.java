package com.dialer360.persistence.cache;

import com.dialer360.access.ApiKey;
import com.dialer360.key.ApiKeys;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keys, which as kept in memory do not outlive their revocation. */
public final class ForgettingKeys implements ApiKeys {
  private final ApiKeys stored;
  private final CachedAccounts accounts;
  private final Consumer<Runnable> afterCommit;

  /**
   * @param accounts what is kept in memory
   * @param afterCommit does something once the open transaction is committed
   */
  public ForgettingKeys(ApiKeys stored, CachedAccounts accounts, Consumer<Runnable> afterCommit) {
    this.stored = stored;
    this.accounts = accounts;
    this.afterCommit = afterCommit;
  }

  @Override
  public boolean add(ApiKey key, String secretHash) {
    return stored.add(key, secretHash);
  }

  @Override
  public List<ApiKey> all() {
    return stored.all();
  }

  @Override
  public List<ApiKey> ofUser(String user) {
    return stored.ofUser(user);
  }

  @Override
  public Optional<ApiKey> key(String id) {
    return stored.key(id);
  }

  @Override
  public void revoke(String id, LocalDateTime now) {
    stored.revoke(id, now);
    afterCommit.accept(accounts::forget);
  }
}
