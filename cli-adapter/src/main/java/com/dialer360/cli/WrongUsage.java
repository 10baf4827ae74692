package com.dialer360.cli;

/** The command line asks for what cannot be done; the message is one line and says what to do. */
final class WrongUsage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUsage(String message) {
    super(message);
  }
}
