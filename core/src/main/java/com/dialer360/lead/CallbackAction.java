package com.dialer360.lead;

/** What is done with the callbacks of a lead. */
public enum CallbackAction {
  NONE,
  SCHEDULE,
  REMOVE;

  /** None for anything but {@code Y} and {@code REMOVE}. */
  public static CallbackAction of(String text) {
    return switch (text) {
      case "Y" -> SCHEDULE;
      case "REMOVE" -> REMOVE;
      default -> NONE;
    };
  }
}
