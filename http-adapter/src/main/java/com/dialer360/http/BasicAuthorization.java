package com.dialer360.http;

import com.dialer360.access.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** User and password of an {@code Authorization: Basic} header, RFC 7617. */
final class BasicAuthorization {
  private static final String SCHEME = "Basic ";

  private BasicAuthorization() {}

  /** What the header says; empty when there is none, or one of another scheme or form. */
  static Optional<Credentials> of(Optional<String> header) {
    return header
        .filter(text -> text.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .flatMap(text -> decoded(text.substring(SCHEME.length()).strip()))
        .filter(pair -> pair.indexOf(':') >= 0)
        .map(
            pair ->
                new Credentials(
                    pair.substring(0, pair.indexOf(':')), pair.substring(pair.indexOf(':') + 1)));
  }

  private static Optional<String> decoded(String token) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
