package com.dialer360.gateway;

import com.dialer360.access.BearerKey;
import com.dialer360.catalogue.SecretParameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parameters of a request as {p}api_urls keeps them: every password and key replaced. Source:
 * common.md, "API log" and "Decisions".
 */
final class LoggedParameters {
  private static final String HIDDEN = "XXXX";
  private static final Pattern WORD = Pattern.compile("[a-z0-9_]+");
  private static final Pattern SPOILING = Pattern.compile("['\"\\\\;]");

  private LoggedParameters() {}

  /** The text of this request's parameters. */
  static String of(Origin origin) {
    return BearerKey.masked(withoutPasswords(origin));
  }

  private static String withoutPasswords(Origin origin) {
    String query = masked(origin.query());
    String body =
        origin.body().stream().map(LoggedParameters::pair).collect(Collectors.joining("&"));
    if (body.isEmpty()) {
      return query;
    }
    return query.isEmpty() ? body : query + "&GET-AND-POST=Y&" + body;
  }

  private static String masked(String query) {
    return Arrays.stream(query.split("&", -1))
        .map(LoggedParameters::maskedPair)
        .collect(Collectors.joining("&"));
  }

  /** From the first secret in it on: some clients put a semicolon between pairs. */
  private static String maskedPair(String pair) {
    int start = 0;
    int equals = pair.indexOf('=');
    while (equals >= 0) {
      if (isSecret(decoded(pair.substring(start, equals)))) {
        return pair.substring(0, equals + 1) + HIDDEN;
      }
      start = pair.indexOf(';', equals) + 1;
      equals = start == 0 ? -1 : pair.indexOf('=', start);
    }
    return pair;
  }

  private static String pair(Map.Entry<String, String> pair) {
    String masked =
        isSecret(pair.getKey())
            ? pair.getKey() + "=" + HIDDEN
            : maskedPair(pair.getKey() + "=" + pair.getValue());
    return SPOILING.matcher(masked).replaceAll("");
  }

  /**
   * Letter case, brackets and whatever else stands beside the word aside: a password under a
   * mistyped name is still somebody's password.
   */
  private static boolean isSecret(String name) {
    return WORD.matcher(name.toLowerCase(Locale.ROOT))
        .results()
        .anyMatch(word -> SecretParameters.has(word.group()));
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return name;
    }
  }
}
