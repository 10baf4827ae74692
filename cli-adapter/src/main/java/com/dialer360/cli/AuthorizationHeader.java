package com.dialer360.cli;

import com.dialer360.access.Authorization;
import com.dialer360.access.BearerKey;
import com.dialer360.access.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The header that tells a server who calls: RFC 6750 for a key, RFC 7617 for a password. */
final class AuthorizationHeader {
  static final String NAME = "Authorization";

  private AuthorizationHeader() {}

  static String of(Authorization known) {
    return known instanceof BearerKey key ? "Bearer " + key.token() : basic((Credentials) known);
  }

  private static String basic(Credentials known) {
    String pair = known.user() + ":" + known.pass();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
