package com.dialer360.cli;

import java.util.List;
import java.util.Map;

/** What came back. */
sealed interface Answer {

  /** True unless something was refused. */
  boolean succeeded();

  /**
   * Text in a dialect.
   *
   * @param text lines, as they are printed
   */
  record Words(String text, boolean succeeded) implements Answer {}

  /**
   * Data.
   *
   * @param outcomes of each outcome its code, kind, message and fields, as {@link
   *     com.dialer360.dialect.ReplyFields} gives them
   */
  record Fields(String function, boolean succeeded, List<Map<String, Object>> outcomes)
      implements Answer {
    public Fields {
      outcomes = List.copyOf(outcomes);
    }
  }
}
