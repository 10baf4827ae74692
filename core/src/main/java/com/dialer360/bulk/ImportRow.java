package com.dialer360.bulk;

import java.util.Map;

/** One row of what is to be imported. */
public sealed interface ImportRow {

  /** The line it begins in, counted from 1. */
  long line();

  /**
   * A row that could be read.
   *
   * @param values by parameter of add_lead, not filtered
   */
  record Sent(long line, Map<String, String> values) implements ImportRow {}

  /**
   * A row that is refused as it is.
   *
   * @param code one word in snake_case
   * @param reason one sentence
   */
  record Unreadable(long line, String code, String reason) implements ImportRow {}
}
