package com.dialer360.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A percentage, to one decimal, halves up. Source: agent_stats_export.md, "Arithmetic", P.
 *
 * @param value without trailing zeros behind the point
 */
public record Percentage(BigDecimal value) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Percentage ALL = new Percentage(HUNDRED);
  private static final Percentage NONE = new Percentage(BigDecimal.ZERO);

  /** The whole. */
  static Percentage all() {
    return ALL;
  }

  /** What this part is of the whole; nothing of nothing. */
  static Percentage of(long part, long whole) {
    if (whole == 0) {
      return NONE;
    }
    BigDecimal exact =
        BigDecimal.valueOf(part)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    BigDecimal plain = exact.stripTrailingZeros();
    return new Percentage(plain.scale() < 0 ? plain.setScale(0) : plain);
  }

  /** {@code 25%}, {@code 6.3%}. */
  @Override
  public String toString() {
    return value.toPlainString() + "%";
  }
}
