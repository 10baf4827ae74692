package com.dialer360.http;

import com.dialer360.access.Authorization;
import com.dialer360.access.BearerKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The header {@code Authorization}: Basic, RFC 7617, or a key as Bearer, RFC 6750. */
final class AuthorizationHeader {
  private static final String NAME = "Authorization";
  private static final String BEARER = "Bearer";

  private AuthorizationHeader() {}

  /** The header as sent. */
  static Optional<String> text(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(NAME));
  }

  /**
   * What the header says; empty when there is none, or one of another scheme. A Bearer that is no
   * key is one that nobody has: such a call is not to go on as somebody else.
   */
  static Optional<? extends Authorization> of(Optional<String> header) {
    return header.filter(AuthorizationHeader::isBearer).isPresent()
        ? header.map(text -> BearerKey.of(text.substring(BEARER.length()).strip()))
        : BasicAuthorization.of(header);
  }

  private static boolean isBearer(String text) {
    return text.regionMatches(true, 0, BEARER, 0, BEARER.length())
        && (text.length() == BEARER.length() || text.charAt(BEARER.length()) == ' ');
  }
}
