package com.dialer360.persistence.cache;

import com.dialer360.access.Account;
import com.dialer360.access.Accounts;
import com.dialer360.access.Credentials;
import com.dialer360.access.LoginState;
import com.github.benmanes.caffeine.cache.Cache;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Users, kept in memory for a short while together with the password they came with, so that each
 * wrong password is looked up anew. Whatever is written about a user's login is read back.
 */
public final class CachedAccounts implements Accounts {
  private final Accounts stored;
  private final Cache<Credentials, Optional<LoginState>> states;
  private final Cache<String, Optional<Account>> accounts;

  /** Keeps what these say. */
  public CachedAccounts(Accounts stored, Caches caches) {
    this.stored = stored;
    this.states = caches.create();
    this.accounts = caches.create();
  }

  @Override
  public Optional<LoginState> loginState(Credentials credentials) {
    return states.get(credentials, stored::loginState);
  }

  @Override
  public Optional<Account> account(String user) {
    return accounts.get(user, stored::account);
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
}
