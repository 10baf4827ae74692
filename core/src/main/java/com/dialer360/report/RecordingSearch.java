package com.dialer360.report;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What recordings must be; what is not given is no condition. Source: recording_lookup.md, rules 2
 * and 3.
 *
 * @param day {@code YYYY-MM-DD}, or however a database reads a date; what is none matches nothing
 */
public record RecordingSearch(
    Optional<RecordedCall> call, Optional<String> user, OptionalLong lead, Optional<String> day) {
  private static final int LEAST = 2;

  /** True when it asks for enough: a call or a lead, or a user on a day. */
  boolean sufficient() {
    return 2 * one(call.isPresent())
            + one(user.isPresent())
            + 2 * one(lead.isPresent())
            + one(day.isPresent())
        >= LEAST;
  }

  private static int one(boolean condition) {
    return condition ? 1 : 0;
  }
}
