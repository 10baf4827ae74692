package com.dialer360.timezone;

import java.util.Optional;

/** Driven port: the telephony servers, as far as they say which zone the call centre keeps. */
public interface Servers {

  /**
   * local_gmt of the active server whose row was inserted first, as stored: {@code -5.00}, perhaps
   * empty. None when no server is active.
   */
  Optional<String> localGmt();
}
