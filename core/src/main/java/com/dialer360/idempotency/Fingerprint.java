package com.dialer360.idempotency;

import com.dialer360.catalogue.Parameters;
import com.dialer360.text.Sha256;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells whether two requests are the same: function and parameters as sent, in any order, but for
 * who calls, what the calling program is called, and whether JSON is wanted.
 */
final class Fingerprint {
  private static final Set<String> OF_THE_CALLER =
      Set.of("user", "pass", "source", "idempotency_key", "function");

  private static final Set<String> FORMS = Set.of("json", "ndjson");

  private Fingerprint() {}

  /**
   * 64 hexadecimal digits. The key takes part, which is not stored beside it: who does not know the
   * key cannot guess a password among the parameters from the digits.
   */
  static String of(IdempotencyKey key, String function, Parameters parameters) {
    Map<String, String> sorted = new TreeMap<>(parameters.unfiltered());
    sorted.keySet().removeAll(OF_THE_CALLER);
    FORMS.forEach(form -> sorted.remove("stage", form));
    StringBuilder text = new StringBuilder(part(key.text())).append(part(function));
    sorted.forEach((name, value) -> text.append(part(name)).append(part(value)));
    return Sha256.of(text.toString());
  }

  /** With its length, so that no two requests run into the same text. */
  private static String part(String text) {
    return text.length() + ":" + text + "\n";
  }
}
