package com.dialer360.lead;

import java.util.Arrays;
import java.util.List;

/** Who may take a callback. */
public enum CallbackType {
  ANYONE,
  USERONLY;

  /** The values to send. */
  public static List<String> choices() {
    return Arrays.stream(values()).map(CallbackType::name).toList();
  }

  /** USERONLY for exactly that word. */
  public static CallbackType of(String text) {
    return text.equals("USERONLY") ? USERONLY : ANYONE;
  }
}
