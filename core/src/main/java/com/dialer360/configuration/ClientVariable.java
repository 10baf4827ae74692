package com.dialer360.configuration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Variables of the environment that say how the command line calls, and are no settings of the
 * program that answers. They may be set where that runs too.
 */
public enum ClientVariable {
  /** Who calls. */
  USER,
  /** The caller's password. */
  PASSWORD,
  /** The caller's key, in place of user and password. */
  KEY,
  /** The server to call. */
  URL;

  /** The spelling in the environment: {@code DIALER360_USER}. */
  public String inEnvironment() {
    return "DIALER360_" + name();
  }

  /** The value among these variables, if it is set and not empty. */
  public Optional<String> in(Map<String, String> environment) {
    return Optional.ofNullable(environment.get(inEnvironment())).filter(text -> !text.isEmpty());
  }

  /** All names, for {@link ConfigurationSources#read}. */
  public static List<String> names() {
    return Arrays.stream(values()).map(ClientVariable::inEnvironment).toList();
  }
}
