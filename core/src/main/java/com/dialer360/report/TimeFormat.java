package com.dialer360.report;

import java.util.List;

/** How a time is printed. Source: agent_stats_export.md, "Arithmetic", T. */
public enum TimeFormat {
  /** {@code 1:23:45}, hours unpadded. */
  HOURS,
  /** {@code 83:45}, minutes unpadded. */
  MINUTES,
  /** {@code 5025}. */
  SECONDS,
  /** What an unknown format gives: seconds, but {@code 0:00} for none. */
  OTHER;

  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  /** The values to send. */
  public static List<String> choices() {
    return List.of("H", "HF", "M", "S");
  }

  /** What this parameter says. */
  public static TimeFormat of(String sent) {
    return switch (sent) {
      case "", "H", "HF" -> HOURS;
      case "M" -> MINUTES;
      case "S" -> SECONDS;
      default -> OTHER;
    };
  }

  /** The text of a time of so many seconds; less than one is none. */
  String text(long seconds) {
    long shown = Math.max(seconds, 0);
    return switch (this) {
      case HOURS ->
          shown / HOUR + ":" + padded(shown / MINUTE % MINUTE) + ":" + padded(shown % MINUTE);
      case MINUTES -> shown / MINUTE + ":" + padded(shown % MINUTE);
      case SECONDS -> Long.toString(shown);
      case OTHER -> shown == 0 ? "0:00" : Long.toString(shown);
    };
  }

  private static String padded(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }
}
