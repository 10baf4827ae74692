package com.dialer360.field;

import java.util.Locale;

/**
 * A setting and its new text.
 *
 * @param secret the text is a password, which no log may hold
 * @param <K> the settings
 */
public record Change<K extends Enum<K>>(K setting, String text, boolean secret) {

  /** What the admin log keeps: {@code active='N'}. */
  @Override
  public String toString() {
    return setting.name().toLowerCase(Locale.ROOT) + "='" + (secret ? "XXXX" : text) + "'";
  }
}
