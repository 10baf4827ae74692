package com.dialer360.configuration;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What {@code config check} prints: every setting as it stands, secrets hidden. */
public final class EffectiveSettings {
  private EffectiveSettings() {}

  /** A line a setting, in the form of a configuration file. */
  public static String of(Configuration configuration) {
    return Arrays.stream(ConfigurationKey.values())
        .map(key -> key.inFile() + " = " + key.shown(configuration.text(key)) + "\n")
        .collect(Collectors.joining());
  }
}
