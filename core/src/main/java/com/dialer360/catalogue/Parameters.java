package com.dialer360.catalogue;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parameters of one request: as sent, and as the filters of common.md leave them. Absent and
 * empty are the same.
 */
public final class Parameters {
  private static final Set<String> FILTERED_ALWAYS = Set.of("user", "pass", "source");
  private static final Pattern SPOILING = Pattern.compile("['\"\\\\;#]");

  private final Map<String, String> sent;
  private final boolean nonLatin;

  /**
   * @param sent names and decoded values
   * @param nonLatin system_settings.use_non_latin: nearly all values are taken as sent
   */
  public Parameters(Map<String, String> sent, boolean nonLatin) {
    this.sent = Map.copyOf(sent);
    this.nonLatin = nonLatin;
  }

  /** No parameter at all. */
  public static Parameters none() {
    return new Parameters(Map.of(), false);
  }

  /** True when this parameter was sent, and not empty. */
  boolean has(String name) {
    return !unfiltered(name).isEmpty();
  }

  /** The filtered value of this parameter. */
  public String text(String name) {
    String value = unfiltered(name);
    if (value.isEmpty()) {
      return value;
    }
    if (!nonLatin) {
      return ParameterFilter.of(name).apply(value);
    }
    return FILTERED_ALWAYS.contains(name) ? SPOILING.matcher(value).replaceAll("") : value;
  }

  /** What the filter of this parameter leaves of a value, whatever use_non_latin says. */
  public static String filtered(String name, String value) {
    return ParameterFilter.of(name).apply(value);
  }

  /** The value of this parameter before any filter. */
  public String unfiltered(String name) {
    return sent.getOrDefault(name, "");
  }

  /** All values before any filter, for parameters that are named after custom fields. */
  public Map<String, String> unfiltered() {
    return sent;
  }
}
