package com.dialer360.idempotency;

import com.dialer360.catalogue.Parameters;
import com.dialer360.catalogue.SecretParameters;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The passwords among the parameters of a request. An answer that tells one is kept without it:
 * whoever repeats the request sends it again.
 *
 * @param values by the names of the parameters, which are those of the fields that tell them
 */
record Secrets(Map<String, String> values) {
  Secrets {
    values = Map.copyOf(values);
  }

  static Secrets of(Parameters parameters) {
    return new Secrets(
        SecretParameters.names().stream()
            .filter(name -> !parameters.text(name).isEmpty())
            .collect(Collectors.toMap(Function.identity(), parameters::text)));
  }

  /** True when this field tells a password that came with the request. */
  boolean tells(String field, String text) {
    return text.equals(values.get(field));
  }

  /** The password that this field told. */
  String told(String field) {
    return values.getOrDefault(field, "");
  }

  @Override
  public String toString() {
    return "Secrets" + values.keySet();
  }
}
