package com.dialer360.outcome;

import java.util.Locale;

/** {@code phoneNumber} and {@code LeadAdded} as the wire spells them: phone_number, lead_added. */
public final class SnakeCase {
  private SnakeCase() {}

  /** The snake_case spelling of a Java name. */
  public static String of(String javaName) {
    return javaName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
