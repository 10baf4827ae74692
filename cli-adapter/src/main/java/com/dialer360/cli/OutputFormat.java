package com.dialer360.cli;

import java.util.Locale;

/** How an answer is shown. */
enum OutputFormat {
  TEXT,
  JSON,
  CSV,
  TABLE;

  Call.Wanted wanted() {
    return this == TEXT ? Call.Wanted.WORDS : Call.Wanted.FIELDS;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
