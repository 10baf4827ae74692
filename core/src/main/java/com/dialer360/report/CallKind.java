package com.dialer360.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What kind of call a call id is of, by what it begins with. Source: callid_info.md, rule 4. */
public enum CallKind {
  INBOUND("Y", "J", "LP", "VH"),
  OUTBOUND_AUTO("V"),
  OUTBOUND_MANUAL("M"),
  OUTBOUND_OTHER("DC", "S", "XL");

  private final List<String> beginnings;

  CallKind(String... beginnings) {
    this.beginnings = List.of(beginnings);
  }

  /** The kind of this call id, if it begins like one. */
  static Optional<CallKind> of(String callId) {
    return Arrays.stream(values())
        .filter(kind -> kind.beginnings.stream().anyMatch(callId::startsWith))
        .findFirst();
  }
}
