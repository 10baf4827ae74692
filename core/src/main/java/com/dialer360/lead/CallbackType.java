package com.dialer360.lead;

/** Who may take a callback. */
public enum CallbackType {
  ANYONE,
  USERONLY;

  /** USERONLY for exactly that word. */
  public static CallbackType of(String text) {
    return text.equals("USERONLY") ? USERONLY : ANYONE;
  }
}
