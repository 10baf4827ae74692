package com.dialer360.fakes;

import com.dialer360.access.Account;
import com.dialer360.access.Accounts;
import com.dialer360.access.ApiKey;
import com.dialer360.access.Credentials;
import com.dialer360.access.KeyState;
import com.dialer360.access.LoginState;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** API users; users and passwords are compared without letter case, as by collation. */
public final class InMemoryAccounts implements Accounts {
  private static final LocalDateTime LONG_AGO = LocalDateTime.parse("2017-01-01T00:00:00");

  private final Map<String, LoginState> rows = new HashMap<>();
  private final Map<String, String> passwords = new HashMap<>();
  private final Map<String, ApiKey> keys = new LinkedHashMap<>();
  private final Map<String, String> hashes = new HashMap<>();
  private int writes;

  /** A user who logged in long ago, and has failed this often since. */
  public InMemoryAccounts add(Account account, String pass, int failed, LocalDateTime lastLogin) {
    return add(pass, new LoginState(false, "", failed, lastLogin, "10.0.0.1", false, account));
  }

  public InMemoryAccounts add(Account account, String pass) {
    return add(account, pass, 0, LONG_AGO);
  }

  public InMemoryAccounts add(String pass, LoginState row) {
    rows.put(key(row.account().user()), row);
    passwords.put(key(row.account().user()), pass);
    return this;
  }

  /** A key with this secret, of the user that it names. */
  public InMemoryAccounts add(ApiKey key, String secretHash) {
    keys.put(key.id(), key);
    hashes.put(key.id(), secretHash);
    return this;
  }

  /** The keys, to be changed. */
  public Map<String, ApiKey> keys() {
    return keys;
  }

  /** The row of this user. */
  public LoginState row(String user) {
    return rows.get(key(user));
  }

  /** How many times a row was written. */
  public int writes() {
    return writes;
  }

  @Override
  public Optional<LoginState> loginState(Credentials credentials) {
    String key = key(credentials.user());
    return Optional.ofNullable(rows.get(key))
        .map(
            row ->
                new LoginState(
                    passwords.get(key).equalsIgnoreCase(credentials.pass()),
                    row.passHash(),
                    row.failedLogins(),
                    row.lastLogin(),
                    row.lastIp(),
                    row.ignoreIpList(),
                    row.account()));
  }

  @Override
  public Optional<KeyState> keyState(String id) {
    return Optional.ofNullable(keys.get(id))
        .filter(key -> rows.containsKey(key(key.user())))
        .map(key -> new KeyState(key, hashes.get(id), row(key.user())));
  }

  @Override
  public Optional<Account> account(String user) {
    return Optional.ofNullable(rows.get(key(user))).map(LoginState::account);
  }

  @Override
  public void loginSucceeded(String user, LocalDateTime now, String address) {
    write(user, 0, now, address);
  }

  @Override
  public void loginFailed(String user, String address) {
    write(user, row(user).failedLogins() + 1, row(user).lastLogin(), address);
  }

  @Override
  public void failuresStartAgain(String user, LocalDateTime now, String address) {
    write(user, 1, now, address);
  }

  private void write(String user, int failed, LocalDateTime lastLogin, String address) {
    LoginState row = row(user);
    rows.put(
        key(user),
        new LoginState(
            row.passMatches(),
            row.passHash(),
            failed,
            lastLogin,
            address,
            row.ignoreIpList(),
            row.account()));
    writes++;
  }

  private static String key(String user) {
    return user.toLowerCase(Locale.ROOT);
  }
}
