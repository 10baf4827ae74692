package com.dialer360.access;

/**
 * User and password, as the request gave them, after the filters.
 *
 * @param user the user
 * @param pass the password, never shown by {@link #toString}
 */
public record Credentials(String user, String pass) implements Authorization {
  @Override
  public String toString() {
    return "Credentials[user=" + user + ", pass=XXXX]";
  }
}
