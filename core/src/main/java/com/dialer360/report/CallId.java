package com.dialer360.report;

import com.dialer360.dialect.DialectName;
import com.dialer360.text.LeadingNumber;
import java.util.Optional;

/**
 * What names a call: its ID of 20 characters, which ends in the lead's number, or its uniqueid, two
 * numbers with a point between. Source: update_log_entry.md, "Parameters" and rule 3.
 *
 * @param documented as the document has it, with the point
 * @param live as live systems filter it, which lose the point
 */
public record CallId(String documented, String live) {
  private static final int LEAD_DIGITS = 10;

  /** A request's value; one that no filter changed is not to be filtered at all. */
  public static CallId of(String unfiltered, String filtered) {
    return new CallId(
        unfiltered.equals(filtered) ? filtered : unfiltered.replaceAll("[^0-9A-Za-z.]", ""),
        filtered);
  }

  /** This text in both dialects. */
  public static CallId of(String text) {
    return new CallId(text, text);
  }

  /** What it is in this dialect. */
  String in(DialectName dialect) {
    return dialect == DialectName.DIALER360 ? documented : live;
  }

  /** True for a uniqueid. */
  static boolean isUniqueid(String callId) {
    return callId.contains(".");
  }

  /** The lead's number, with which the last ten characters begin. */
  static Optional<Long> leadId(String callId) {
    String end = callId.substring(Math.max(0, callId.length() - LEAD_DIGITS));
    return LeadingNumber.begins(end)
        ? Optional.of(LeadingNumber.of(end, Long.MAX_VALUE))
        : Optional.empty();
  }
}
