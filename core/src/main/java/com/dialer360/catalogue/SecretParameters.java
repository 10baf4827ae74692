package com.dialer360.catalogue;

import java.util.Set;

/**
 * The parameters whose values are passwords: no log has them, and no answer that is kept. Source:
 * common.md, "API log".
 */
public final class SecretParameters {
  private static final Set<String> NAMES =
      Set.of("pass", "agent_pass", "phone_pass", "registration_password");

  private SecretParameters() {}

  /** True for the name of one, in small letters. */
  public static boolean has(String name) {
    return NAMES.contains(name);
  }

  /** All of them. */
  public static Set<String> names() {
    return NAMES;
  }
}
