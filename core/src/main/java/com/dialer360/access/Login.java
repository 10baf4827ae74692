package com.dialer360.access;

import com.dialer360.outcome.Refusal;
import com.dialer360.settings.Settings;
import com.dialer360.settings.SystemSettings;
import com.dialer360.timezone.ServerTime;
import com.dialer360.transaction.MissingTable;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who may come in: the rules of common.md, "Login". */
public final class Login {
  private static final Pattern SPOILING = Pattern.compile("[|`&'\"\\\\; ]");

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
   * Tries to log in. With a password the failure is counted, or the success noted, in the user's
   * row; a key leaves the row as it is, since it can neither be guessed nor is it to unlock a
   * password that is being guessed.
   *
   * @param source what the caller says it is
   * @param occasion where the call came from
   */
  public Admission admit(Authorization sent, String source, Occasion occasion) {
    return sent instanceof BearerKey key
        ? withKey(key, source, occasion)
        : withPassword((Credentials) sent, source, occasion);
  }

  /** Whatever is wrong with the key is told in the same words, which name nobody. */
  private Admission withKey(BearerKey sent, String source, Occasion occasion) {
    Optional<KeyState> opened;
    try {
      opened =
          Optional.of(sent.id())
              .filter(id -> !id.isEmpty())
              .flatMap(accounts::keyState)
              .filter(state -> state.opens(sent, serverTime))
              .filter(state -> state.user().account().mayLogIn());
    } catch (MissingTable e) {
      return new Admission.Turned(new Refusal.TableMissing(e.table()));
    }
    if (opened.isEmpty()) {
      return new Admission.Turned(new Refusal.LoginBad("", ""));
    }
    LoginState user = opened.get().user();
    if (addressRules.refuse(user, occasion.address())) {
      return new Admission.Turned(new Refusal.LoginIpBlocked(occasion.address()));
    }
    Account account = user.account().limitedTo(opened.get().key().functions());
    return new Admission.Admitted(new Caller(account.user(), account, source, occasion));
  }

  private Admission withPassword(Credentials sent, String source, Occasion occasion) {
    Credentials lookedUp = new Credentials(bare(sent.user()), bare(sent.pass()));
    Optional<LoginState> found = accounts.loginState(lookedUp);
    if (found.isEmpty()) {
      return new Admission.Turned(new Refusal.LoginBad(sent.user(), sent.pass()));
    }
    LoginState state = found.get();
    LocalDateTime now = serverTime.now();
    if (state.lockedNow(serverTime)) {
      return new Admission.Turned(new Refusal.LoginLocked(sent.user()));
    }
    if (!state.account().mayLogIn() || !passwordMatches(state, lookedUp.pass())) {
      countFailure(lookedUp.user(), state, now, occasion.address());
      return new Admission.Turned(new Refusal.LoginBad(sent.user(), sent.pass()));
    }
    if (addressRules.refuse(state, occasion.address())) {
      return new Admission.Turned(new Refusal.LoginIpBlocked(occasion.address()));
    }
    if (!noted(state, now, occasion.address())) {
      accounts.loginSucceeded(lookedUp.user(), now, occasion.address());
    }
    Account account =
        lookedUp.user().equals(sent.user()) ? state.account() : spelledAs(sent.user());
    return new Admission.Admitted(new Caller(sent.user(), account, source, occasion));
  }

  /**
   * A caller who names this user and has not proved to be it, for the function that admits such
   * callers; without any right when the user is unknown or not active.
   */
  public Caller unproven(String user, String source, Occasion occasion) {
    Account account = accounts.account(user).filter(Account::active).orElseGet(Account::none);
    return new Caller(user, account, source, occasion);
  }

  /** The rights belong to the user as sent; only the look-up reads a barer spelling. */
  private Account spelledAs(String user) {
    return accounts.account(user).orElseGet(Account::none);
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
    return SPOILING.matcher(text).replaceAll("");
  }
}
