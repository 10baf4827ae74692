package com.dialer360.access;

import com.dialer360.text.Sha256;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key as a caller sends it: {@code d360_<id>_<secret>}.
 *
 * @param id 12 hexadecimal digits, no secret; empty when what was sent is no key at all
 * @param secret 43 characters of base64url, which stand for 32 random bytes; never shown by {@link
 *     #toString}
 */
public record BearerKey(String id, String secret) implements Authorization {
  private static final Pattern FORM = Pattern.compile("d360_([0-9a-f]{12})_([A-Za-z0-9_-]{43})");
  private static final String SHOWN = "d360_$1_XXXX";

  /** The key that this text is, if it has the form of one. */
  public static Optional<BearerKey> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new BearerKey(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /** The key that this text is; a text of another form is a key that nobody has. */
  public static BearerKey of(String text) {
    return parse(text).orElse(new BearerKey("", ""));
  }

  /** The text without the secret of any key that somebody wrote into it. */
  public static String masked(String text) {
    return FORM.matcher(text).replaceAll(SHOWN);
  }

  /** The key as its owner keeps it. */
  public String token() {
    return "d360_" + id + "_" + secret;
  }

  /**
   * What is stored of the secret: SHA-256, in hexadecimal digits. Nobody can guess 256 random bits,
   * so a hash that is slow to compute would protect nothing more.
   */
  public String secretHash() {
    return Sha256.of(secret);
  }

  @Override
  public String toString() {
    return "BearerKey[id=" + id + ", secret=XXXX]";
  }
}
