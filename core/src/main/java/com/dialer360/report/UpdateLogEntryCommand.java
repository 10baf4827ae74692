package com.dialer360.report;

import com.dialer360.catalogue.Parameter;
import com.dialer360.dialect.DialectName;
import com.dialer360.text.Utf8;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Which call gets which status. Source: update_log_entry.md, "Parameters". */
@RecordBuilder
public record UpdateLogEntryCommand(
    @Parameter(
            value = "Campaign or in-group of the call, {length}.",
            least = 2,
            most = 20,
            required = true)
        String group,
    @Parameter(
            value = "The call's ID of 20 characters, or its uniqueid; {length}.",
            least = 8,
            required = true)
        CallId callId,
    @Parameter(value = "The new status, {length}.", least = 1, most = 6, required = true)
        String status) {
  private static final int SHORTEST_GROUP = 2;
  private static final int SHORTEST_CALL_ID = 8;
  private static final int LONGEST_STATUS = 6;
  private static final int REFUSED_LIVE = 8;

  /** False for what is refused at once: live systems have the test the wrong way round. */
  boolean acceptable(DialectName dialect) {
    boolean named =
        Utf8.length(group) >= SHORTEST_GROUP && Utf8.length(callId.in(dialect)) >= SHORTEST_CALL_ID;
    int length = Utf8.length(status);
    return dialect == DialectName.DIALER360
        ? named && length >= 1 && length <= LONGEST_STATUS
        : !(named && length >= REFUSED_LIVE);
  }
}
