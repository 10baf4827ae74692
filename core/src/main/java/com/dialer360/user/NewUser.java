package com.dialer360.user;

/**
 * A user to be stored, before the database cuts its texts to the columns. Source: add_user.md.
 *
 * @param pass the password in plain, empty when its hash is kept
 * @param passHash its hash, empty when it is kept in plain
 * @param level digits, 1 to 9 as a number
 * @param inGroups in-group ids between spaces, ended by {@code -}; empty for none
 */
public record NewUser(
    String user,
    String pass,
    String passHash,
    String level,
    String fullName,
    String userGroup,
    String inGroups,
    UserDetails details) {

  /** The same user under another name. */
  NewUser called(String name) {
    return new NewUser(name, pass, passHash, level, fullName, userGroup, inGroups, details);
  }

  /** Without the passwords. */
  @Override
  public String toString() {
    return "NewUser[" + user + "|" + level + "|" + userGroup + "]";
  }
}
