package com.dialer360.timezone;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An offset from GMT in hours, as an answer prints it: {@code -4}, {@code 5.50}, or empty when
 * nothing is known. Source: timezone.md, part 1.
 *
 * @param text hours, with a decimal fraction where there is one
 */
public record GmtOffset(String text) {
  private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");
  private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

  /** Nothing is known: printed as an empty field, stored as 0. */
  public static GmtOffset unknown() {
    return new GmtOffset("");
  }

  /** The offset of this many hours, without trailing zeros. */
  public static GmtOffset ofHours(BigDecimal hours) {
    return new GmtOffset(hours.stripTrailingZeros().toPlainString());
  }

  /** The hours to store and to calculate with; a text that is no number counts as 0. */
  public BigDecimal hours() {
    String stripped = text.strip();
    return NUMBER.matcher(stripped).matches() ? new BigDecimal(stripped) : BigDecimal.ZERO;
  }

  /** The same hours without trailing zeros: {@code -5.00} gives {@code -5}; empty stays empty. */
  public GmtOffset plain() {
    return text.isEmpty() ? this : ofHours(hours());
  }

  /** One hour more, without trailing zeros: {@code -3.50} gives {@code -2.5}. */
  GmtOffset oneHourMore() {
    return ofHours(hours().add(BigDecimal.ONE));
  }

  /** Seconds of this many hours. */
  static long seconds(BigDecimal hours) {
    return hours.multiply(SECONDS_AN_HOUR).longValue();
  }

  @Override
  public String toString() {
    return text;
  }
}
