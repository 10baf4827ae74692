package com.dialer360.list;

/**
 * How often a list's leads were reset today.
 *
 * @param today resets_today
 * @param dailyLimit daily_reset_limit; below 0 for no limit
 */
public record Resets(int today, int dailyLimit) {

  /** True when they may be reset once more. */
  public boolean left() {
    return dailyLimit < 0 || dailyLimit > today;
  }
}
