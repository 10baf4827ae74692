package com.dialer360.list;

import com.dialer360.field.Blankable;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a web form, as it is stored. Source: add_list.md, rule 8. */
final class WebFormAddress {
  private static final String ENCODED_TWICE = "%3A%2F%2F";
  private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  private WebFormAddress() {}

  /**
   * An address that its sender encoded twice is decoded once more. Unlike in Java's own decoding, a
   * percent sign that encodes nothing is no error; and a plus stays, for every space ends as one.
   */
  static String stored(String sent) {
    return sent.contains(ENCODED_TWICE)
        ? ENCODED
            .matcher(sent)
            .replaceAll(run -> Matcher.quoteReplacement(decoded(run.group())))
            .replace(' ', '+')
        : sent;
  }

  /** The same of an optional field; empty when it was not sent. */
  static Optional<String> stored(Blankable sent) {
    return Optional.of(sent)
        .filter(Blankable::sent)
        .map(Blankable::newText)
        .map(text -> stored(text));
  }

  private static String decoded(String run) {
    byte[] bytes = HexFormat.of().parseHex(run.replace("%", ""));
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
