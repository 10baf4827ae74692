package com.dialer360.cli;

import com.dialer360.access.Authorization;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be called.
 *
 * @param parameters function and source among them, user and password not; in order
 * @param credentials who calls; empty where a function is open to everybody
 * @param wanted in which form the answer is to come
 */
record Call(
    Map<String, String> parameters, Optional<? extends Authorization> credentials, Wanted wanted) {
  Call {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  String function() {
    return parameters.get("function");
  }

  @Override
  public String toString() {
    return "Call[" + function() + "]";
  }

  /** The forms of an answer. */
  enum Wanted {
    WORDS,
    FIELDS
  }
}
