package com.dialer360.http.fuzz;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Passwords that no other text contains, letter case apart: where one turns up, a password has been
 * told.
 */
enum Canary {
  /** The caller's. */
  LOGIN("cAnArY7qX2wZ"),
  /** One that a call gives to somebody. */
  GIVEN("dOvE5kPv8Rtz");

  private final String password;

  Canary(String password) {
    this.password = password;
  }

  String password() {
    return password;
  }

  boolean isIn(String text) {
    return text.toLowerCase(Locale.ROOT).contains(password.toLowerCase(Locale.ROOT));
  }

  static boolean anyIn(String text) {
    return Stream.of(values()).anyMatch(one -> one.isIn(text));
  }
}
