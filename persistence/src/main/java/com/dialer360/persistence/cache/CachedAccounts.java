package com.dialer360.persistence.cache;

import com.dialer360.access.Account;
import com.dialer360.access.Accounts;
import com.dialer360.access.Credentials;
import com.dialer360.access.KeyState;
import com.dialer360.access.LoginState;
import com.github.benmanes.caffeine.cache.Cache;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Users, kept in memory for a short while together with the password they came with, so that each
 * wrong password is looked up anew. Whatever is written about a user's login is read back.
 */
public final class CachedAccounts implements Accounts {
  /** What is read before a change may be kept after it: so it is kept under the count before. */
  private record Known<K>(long changes, K key) {}

  private final Accounts stored;
  private final Cache<Known<Credentials>, Optional<LoginState>> states;
  private final Cache<Known<String>, Optional<Account>> accounts;
  private final Cache<Known<String>, Optional<KeyState>> keys;
  private final AtomicLong changes = new AtomicLong();

  /** Keeps what these say. */
  public CachedAccounts(Accounts stored, Caches caches) {
    this.stored = stored;
    this.states = caches.create();
    this.accounts = caches.create();
    this.keys = caches.create();
  }

  @Override
  public Optional<LoginState> loginState(Credentials credentials) {
    return states.get(
        new Known<>(changes.get(), credentials), known -> stored.loginState(known.key()));
  }

  @Override
  public Optional<KeyState> keyState(String id) {
    return keys.get(new Known<>(changes.get(), id), known -> stored.keyState(known.key()));
  }

  @Override
  public Optional<Account> account(String user) {
    return accounts.get(new Known<>(changes.get(), user), known -> stored.account(known.key()));
  }

  @Override
  public void loginSucceeded(String user, LocalDateTime now, String address) {
    stored.loginSucceeded(user, now, address);
    states.invalidateAll();
  }

  @Override
  public void loginFailed(String user, String address) {
    stored.loginFailed(user, address);
    states.invalidateAll();
  }

  @Override
  public void failuresStartAgain(String user, LocalDateTime now, String address) {
    stored.failuresStartAgain(user, now, address);
    states.invalidateAll();
  }

  /**
   * Users have changed: nothing that was read before is used any more, not even what is just being
   * read.
   */
  public void forget() {
    changes.incrementAndGet();
  }
}
