package com.dialer360.key;

import com.dialer360.access.Account;
import com.dialer360.access.Accounts;
import com.dialer360.access.ApiKey;
import com.dialer360.access.BearerKey;
import com.dialer360.access.Caller;
import com.dialer360.catalogue.FunctionCatalogue;
import com.dialer360.log.AdminEvent;
import com.dialer360.log.ChangeLog;
import com.dialer360.timezone.ServerTime;
import com.dialer360.transaction.Transactions;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Makes, lists and revokes keys; each change has its row in the admin log. Whoever can reach this
 * holds the database's password, so no further right is asked for.
 */
public final class Keys {
  private static final int ID_BYTES = 6;
  private static final int SECRET_BYTES = 32;

  private final ApiKeys keys;
  private final Accounts accounts;
  private final FunctionCatalogue catalogue;
  private final ChangeLog changeLog;
  private final Transactions transactions;
  private final ServerTime serverTime;
  private final RandomBytes random;

  @Inject
  public Keys(
      ApiKeys keys,
      Accounts accounts,
      FunctionCatalogue catalogue,
      ChangeLog changeLog,
      Transactions transactions,
      ServerTime serverTime,
      RandomBytes random) {
    this.keys = keys;
    this.accounts = accounts;
    this.catalogue = catalogue;
    this.changeLog = changeLog;
    this.transactions = transactions;
    this.serverTime = serverTime;
    this.random = random;
  }

  /**
   * Makes a key.
   *
   * @param by who is told in the admin log to have made it
   * @throws com.dialer360.transaction.MissingTable when the database has no table of keys
   */
  public CreateKeyResult create(Caller by, KeyOrder order) {
    List<String> unknown =
        order.functions().stream().filter(name -> catalogue.find(name).isEmpty()).sorted().toList();
    if (!unknown.isEmpty()) {
      return new CreateKeyResult.UnknownFunctions(unknown);
    }
    LocalDateTime now = serverTime.now();
    if (order
        .expires()
        .map(serverTime::firstShown)
        .filter(end -> !end.isAfter(serverTime.instant()))
        .isPresent()) {
      return new CreateKeyResult.AlreadyExpired(order.expires().get());
    }
    return transactions.inOne(
        () -> {
          Optional<Account> account = accounts.account(order.user());
          if (account.isEmpty()) {
            return new CreateKeyResult.NoSuchUser(order.user());
          }
          return account.get().mayLogIn()
              ? created(by, order, account.get().user(), now)
              : new CreateKeyResult.UserMayNotLogIn(account.get().user());
        });
  }

  /** All keys, without their secrets, the oldest first. */
  public List<ApiKey> all() {
    return keys.all();
  }

  /** The keys of this user, without their secrets, the oldest first. */
  public List<ApiKey> ofUser(String user) {
    return keys.ofUser(user);
  }

  /**
   * Revokes a key: it opens nothing any more, here from now on, and in other programs on this
   * database once they forget what they keep in memory ({@code cache.seconds}).
   *
   * @param by who is told in the admin log to have revoked it
   * @return the key, which may have been revoked before; empty when there is none of this id
   */
  public Optional<ApiKey> revoke(Caller by, String id) {
    return transactions.inOne(
        () -> {
          Optional<ApiKey> found = keys.key(id);
          if (found.isEmpty() || found.get().revoked().isPresent()) {
            return found;
          }
          keys.revoke(id, serverTime.now());
          changeLog.write(by, event(AdminEvent.Type.DELETE, "REVOKE", found.get()));
          return keys.key(id);
        });
  }

  private CreateKeyResult created(Caller by, KeyOrder order, String user, LocalDateTime now) {
    BearerKey secret =
        new BearerKey(
            HexFormat.of().formatHex(random(ID_BYTES)),
            Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES)));
    ApiKey key =
        new ApiKey(secret.id(), user, now, order.expires(), Optional.empty(), order.functions());
    if (!keys.add(key, secret.secretHash())) {
      return new CreateKeyResult.NoSuchUser(order.user());
    }
    changeLog.write(by, event(AdminEvent.Type.ADD, "ADD", key));
    return new CreateKeyResult.Created(key, secret);
  }

  private byte[] random(int count) {
    byte[] bytes = new byte[count];
    random.fill(bytes);
    return bytes;
  }

  private static AdminEvent event(AdminEvent.Type type, String verb, ApiKey key) {
    return new AdminEvent(
        "USERS",
        type,
        key.user(),
        "ADMIN API " + verb + " KEY",
        "key: " + key.id(),
        "key_id='"
            + key.id()
            + "', expires='"
            + key.expires().map(ServerTime::printed).orElse("")
            + "', functions='"
            + String.join(" ", key.functions().stream().sorted().toList())
            + "'");
  }
}
