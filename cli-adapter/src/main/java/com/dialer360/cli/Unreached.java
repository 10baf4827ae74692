package com.dialer360.cli;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

/** Says why a server was not reached, or not to the end. */
final class Unreached {
  private Unreached() {}

  /**
   * In a few words.
   *
   * @param timeout how long a connection was waited for
   */
  static String reason(Throwable e, Duration timeout) {
    if (e instanceof HttpConnectTimeoutException) {
      return "no connection within " + timeout.toSeconds() + " s";
    }
    if (hostIsUnknown(e)) {
      return "no such host";
    }
    if (e instanceof ConnectException) {
      return "nothing listens there";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static boolean hostIsUnknown(Throwable e) {
    return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
        .anyMatch(UnresolvedAddressException.class::isInstance);
  }
}
