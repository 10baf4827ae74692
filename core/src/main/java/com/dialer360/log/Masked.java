package com.dialer360.log;

/** Passwords as logs show them. Source: common.md, "Decisions". */
public final class Masked {
  private Masked() {}

  /** {@code XXXX}, or nothing where there is no password. */
  public static String of(String password) {
    return password.isEmpty() ? "" : "XXXX";
  }
}
