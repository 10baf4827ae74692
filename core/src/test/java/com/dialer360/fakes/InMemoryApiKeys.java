package com.dialer360.fakes;

import com.dialer360.access.ApiKey;
import com.dialer360.key.ApiKeys;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The keys of the users in memory. */
public final class InMemoryApiKeys implements ApiKeys {
  private final InMemoryAccounts accounts;

  InMemoryApiKeys(InMemoryAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public boolean add(ApiKey key, String secretHash) {
    boolean known = accounts.account(key.user()).isPresent();
    if (known) {
      accounts.add(key, secretHash);
    }
    return known;
  }

  @Override
  public List<ApiKey> all() {
    return List.copyOf(accounts.keys().values());
  }

  @Override
  public List<ApiKey> ofUser(String user) {
    return all().stream().filter(key -> key.user().equalsIgnoreCase(user)).toList();
  }

  @Override
  public Optional<ApiKey> key(String id) {
    return Optional.ofNullable(accounts.keys().get(id));
  }

  @Override
  public void revoke(String id, LocalDateTime now) {
    accounts
        .keys()
        .computeIfPresent(
            id,
            (known, key) ->
                new ApiKey(
                    id,
                    key.user(),
                    key.created(),
                    key.expires(),
                    key.revoked().or(() -> Optional.of(now)),
                    key.functions()));
  }
}
