package com.dialer360.campaign;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The highest auto_dial_level that a campaign may have. Source: update_campaign.md, "Parameters".
 *
 * @param setting system_settings.auto_dial_limit, a number as text
 */
record DialLevelLimit(String setting) {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.001");
  private static final Pattern LEADING_NUMBER = Pattern.compile("-?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)");

  /** True when this level is from 0 to the limit. */
  boolean allows(String level) {
    BigDecimal number = leadingNumber(level);
    return number.signum() >= 0 && number.compareTo(withTolerance()) <= 0;
  }

  /** The limit as live systems tell it, the tolerance above it included: {@code 4.001}. */
  String told() {
    return withTolerance().stripTrailingZeros().toPlainString();
  }

  private BigDecimal withTolerance() {
    return leadingNumber(setting).add(TOLERANCE);
  }

  /** {@code 1.2.3} counts as 1.2, a text that begins with no number as 0. */
  private static BigDecimal leadingNumber(String text) {
    Matcher number = LEADING_NUMBER.matcher(text);
    return number.lookingAt() ? new BigDecimal(number.group()) : BigDecimal.ZERO;
  }
}
