package com.dialer360.access;

import com.dialer360.outcome.Refusal;
import com.dialer360.settings.Settings;
import com.dialer360.settings.SystemSettings;
import com.dialer360.timezone.ServerTime;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.Optional;

/** Who may come in: the rules of common.md, "Login". */
public final class Login {
  private final Accounts accounts;
  private final AddressRules addressRules;
  private final PasswordHash passwordHash;
  private final Settings settings;
  private final ServerTime serverTime;

  @Inject
  public Login(
      Accounts accounts,
      AddressRules addressRules,
      PasswordHash passwordHash,
      Settings settings,
      ServerTime serverTime) {
    this.accounts = accounts;
    this.addressRules = addressRules;
    this.passwordHash = passwordHash;
    this.settings = settings;
    this.serverTime = serverTime;
  }

  /**
   * Tries to log in, and counts the failure or notes the success in the user's row.
   *
   * @param address where the caller is
   * @return the refusal, or empty when the caller is in
   */
  public Optional<Refusal> refuse(Credentials sent, String address) {
    Credentials lookedUp = new Credentials(bare(sent.user()), bare(sent.pass()));
    Optional<LoginState> found = accounts.loginState(lookedUp);
    if (found.isEmpty()) {
      return Optional.of(new Refusal.LoginBad(sent.user(), sent.pass()));
    }
    LoginState state = found.get();
    LocalDateTime now = serverTime.now();
    if (state.lockedAt(now)) {
      return Optional.of(new Refusal.LoginLocked(sent.user()));
    }
    String user = lookedUp.user();
    if (!state.account().active()
        || state.account().level() < 7
        || !passwordMatches(state, lookedUp.pass())) {
      countFailure(user, state, now, address);
      return Optional.of(new Refusal.LoginBad(sent.user(), sent.pass()));
    }
    if (addressRules.refuse(state, address)) {
      return Optional.of(new Refusal.LoginIpBlocked(address));
    }
    if (!noted(state, now, address)) {
      accounts.loginSucceeded(user, now, address);
    }
    return Optional.empty();
  }

  /** A success in the same second, from the same place, would write what stands there already. */
  private static boolean noted(LoginState state, LocalDateTime now, String address) {
    return state.failedLogins() == 0
        && state.lastLogin().equals(now)
        && state.lastIp().equals(address);
  }

  private void countFailure(String user, LoginState state, LocalDateTime now, String address) {
    if (state.failuresUsedUp()) {
      accounts.failuresStartAgain(user, now, address);
    } else {
      accounts.loginFailed(user, address);
    }
  }

  private boolean passwordMatches(LoginState state, String pass) {
    SystemSettings current = settings.current();
    if (!current.passHashEnabled()) {
      return state.passMatches();
    }
    return !state.passHash().isEmpty()
        && passwordHash.of(pass, current).filter(hash -> same(hash, state.passHash())).isPresent();
  }

  /** In constant time, so that an attacker learns nothing from how long a refusal takes. */
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static String bare(String text) {
    return text.replaceAll("[|`&'\"\\\\; ]", "");
  }
}
