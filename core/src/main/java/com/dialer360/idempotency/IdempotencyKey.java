package com.dialer360.idempotency;

import com.dialer360.text.Sha256;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a client calls a request, so that it can send it again.
 *
 * @param text 1 to 255 visible ASCII characters
 */
public record IdempotencyKey(String text) {
  private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

  /** The key that this text is, if it can be one. */
  public static Optional<IdempotencyKey> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new IdempotencyKey(text)) : Optional.empty();
  }

  /** Stands for it where it is stored: compared exactly, and of one length. */
  String hash() {
    return Sha256.of(text);
  }
}
