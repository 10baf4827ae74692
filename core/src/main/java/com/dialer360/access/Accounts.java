package com.dialer360.access;

import java.time.LocalDateTime;
import java.util.Optional;

/** Driven port: the API users and their login state. Users are compared by collation. */
public interface Accounts {

  /** The row of this user, with the answer to whether the password matches its plain column. */
  Optional<LoginState> loginState(Credentials credentials);

  /**
   * The key of this id with the row of its user; empty when either has gone.
   *
   * @throws com.dialer360.transaction.MissingTable when the database has no table of keys
   */
  Optional<KeyState> keyState(String id);

  /** The rights of this user, the password left aside. */
  Optional<Account> account(String user);

  /** A login succeeded: last_login_date, last_ip, and no more failures. */
  void loginSucceeded(String user, LocalDateTime now, String address);

  /** A login failed: one more failure is counted. */
  void loginFailed(String user, String address);

  /** A login failed after a lock had run out: the count starts again at one. */
  void failuresStartAgain(String user, LocalDateTime now, String address);
}
