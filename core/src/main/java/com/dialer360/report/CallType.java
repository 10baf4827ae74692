package com.dialer360.report;

import java.util.Arrays;
import java.util.List;

/** Which calls are listed. Source: phone_number_log.md, "Parameters". */
public enum CallType {
  /** Those that came in. */
  IN,
  /** Those that went out. */
  OUT,
  /** Both. */
  ALL;

  /** The values to send. */
  public static List<String> choices() {
    return Arrays.stream(values()).map(CallType::name).toList();
  }

  /** What this parameter says: those that went out, unless it names another. */
  public static CallType of(String sent) {
    return Arrays.stream(values()).filter(type -> type.name().equals(sent)).findFirst().orElse(OUT);
  }

  boolean outbound() {
    return this != IN;
  }

  boolean inbound() {
    return this != OUT;
  }
}
