package com.dialer360.http.launch;

/** The command line cannot be understood; the message is one line and says what to change. */
final class WrongUsage extends Exception {
  WrongUsage(String message) {
    super(message);
  }
}
