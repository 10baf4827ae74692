package com.dialer360.table;

/**
 * A parameter that says yes by exactly {@code YES}, and no by anything else.
 *
 * @param said whether it says yes
 */
public record OnlyYes(boolean said) {

  /** What this parameter says. */
  public static OnlyYes of(String sent) {
    return new OnlyYes(sent.equals("YES"));
  }
}
