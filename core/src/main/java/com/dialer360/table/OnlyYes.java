package com.dialer360.table;

import java.util.List;

/**
 * A parameter that says yes by exactly {@code YES}, and no by anything else.
 *
 * @param said whether it says yes
 */
public record OnlyYes(boolean said) {

  /** The values to send. */
  public static List<String> choices() {
    return List.of("YES", "NO");
  }

  /** What this parameter says. */
  public static OnlyYes of(String sent) {
    return new OnlyYes(sent.equals("YES"));
  }
}
