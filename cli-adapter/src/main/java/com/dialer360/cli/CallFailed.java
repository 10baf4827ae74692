package com.dialer360.cli;

/** The call did not get as far as an answer; the message is one line for the terminal. */
public final class CallFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what went wrong. */
  public CallFailed(String message, Throwable cause) {
    super(message, cause);
  }

  CallFailed(String message) {
    super(message);
  }
}
