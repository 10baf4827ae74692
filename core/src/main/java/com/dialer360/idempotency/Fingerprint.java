package com.dialer360.idempotency;

import com.dialer360.catalogue.Parameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether two requests are the same: function and parameters as sent, in any order, but for
 * who calls and what the calling program is called.
 */
final class Fingerprint {
  private static final String ALGORITHM = "HmacSHA256";
  private static final Set<String> OF_THE_CALLER =
      Set.of("user", "pass", "source", "idempotency_key", "function");

  private Fingerprint() {}

  /**
   * 64 hexadecimal digits. The key takes part, which is stored nowhere: a password among the
   * parameters cannot be guessed from the digits.
   */
  static String of(IdempotencyKey key, String function, Parameters parameters) {
    Map<String, String> sorted = new TreeMap<>(parameters.unfiltered());
    sorted.keySet().removeAll(OF_THE_CALLER);
    sorted.values().removeIf(String::isEmpty);
    StringBuilder text = new StringBuilder(function);
    sorted.forEach((name, value) -> text.append(part(name)).append(part(value)));
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.text().getBytes(StandardCharsets.US_ASCII), ALGORITHM));
      return HexFormat.of()
          .formatHex(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** With its length, so that no two requests run into the same text. */
  private static String part(String text) {
    return "\n" + text.length() + ":" + text;
  }
}
