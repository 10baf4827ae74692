package com.dialer360.configuration;

/** The configuration cannot be used; the message is one line and says what to change. */
public final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what to change. */
  public ConfigurationException(String message) {
    super(message);
  }
}
