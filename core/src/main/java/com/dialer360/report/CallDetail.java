package com.dialer360.report;

/** How many calls of a number are listed. Source: phone_number_log.md, "Parameters". */
public enum CallDetail {
  ALL,
  /** Only the newest. */
  LAST;

  /** What this parameter says: all, unless it is {@code LAST}. */
  public static CallDetail of(String sent) {
    return sent.equals("LAST") ? LAST : ALL;
  }
}
