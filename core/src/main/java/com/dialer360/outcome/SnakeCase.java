package com.dialer360.outcome;

import java.util.Locale;
import java.util.regex.Pattern;

/** {@code phoneNumber} and {@code LeadAdded} as the wire spells them: phone_number, lead_added. */
public final class SnakeCase {
  private static final Pattern WORD_BEGINS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private SnakeCase() {}

  /** The snake_case spelling of a Java name. */
  public static String of(String javaName) {
    return WORD_BEGINS.matcher(javaName).replaceAll("_").toLowerCase(Locale.ROOT);
  }
}
