package com.dialer360.lead;

import java.util.List;

/** What is done with the callbacks of a lead. */
public enum CallbackAction {
  NONE,
  SCHEDULE,
  REMOVE;

  /** The values to send. */
  public static List<String> choices() {
    return List.of("Y", "REMOVE", "N");
  }

  /** None for anything but {@code Y} and {@code REMOVE}. */
  public static CallbackAction of(String text) {
    return switch (text) {
      case "Y" -> SCHEDULE;
      case "REMOVE" -> REMOVE;
      default -> NONE;
    };
  }
}
