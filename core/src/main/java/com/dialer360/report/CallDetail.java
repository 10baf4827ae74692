package com.dialer360.report;

import java.util.Arrays;
import java.util.List;

/** How many calls of a number are listed. Source: phone_number_log.md, "Parameters". */
public enum CallDetail {
  ALL,
  /** Only the newest. */
  LAST;

  /** The values to send. */
  public static List<String> choices() {
    return Arrays.stream(values()).map(CallDetail::name).toList();
  }

  /** What this parameter says: all, unless it is {@code LAST}. */
  public static CallDetail of(String sent) {
    return sent.equals("LAST") ? LAST : ALL;
  }
}
