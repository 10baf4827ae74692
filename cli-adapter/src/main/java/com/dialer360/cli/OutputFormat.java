package com.dialer360.cli;

/** How an answer is shown. */
enum OutputFormat {
  TEXT,
  JSON,
  CSV,
  TABLE;

  Call.Wanted wanted() {
    return this == TEXT ? Call.Wanted.WORDS : Call.Wanted.FIELDS;
  }
}
