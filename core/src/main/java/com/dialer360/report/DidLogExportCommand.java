package com.dialer360.report;

import com.dialer360.catalogue.Parameter;
import com.dialer360.table.OnlyYes;
import com.dialer360.table.Stage;
import com.dialer360.table.TableForm;
import com.dialer360.text.Utf8;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Which calls are to be listed. Source: did_log_export.md, "Parameters". */
@RecordBuilder
public record DidLogExportCommand(
    @Parameter(value = "The DID, {length}.", least = 1, most = 20, required = true)
        String phoneNumber,
    @Parameter(value = "Day of the calls, YYYY-MM-DD.", required = true) String date,
    @Parameter(value = "Format: csv, tab or pipe; json or ndjson for data.", fallback = "pipe")
        Stage stage,
    @Parameter(value = "YES prints the names of the columns first.", fallback = "NO")
        OnlyYes header,
    @Parameter("Only noted in the API log.") String agentUser,
    @Parameter("Only noted in the API log.") String leadId) {
  private static final int LONGEST_DID = 20;
  private static final int DATE_LENGTH = 10;

  /** True when number and date have a length that can be searched for. */
  boolean searchable() {
    int did = Utf8.length(phoneNumber);
    return did >= 1 && did <= LONGEST_DID && Utf8.length(date) == DATE_LENGTH;
  }

  TableForm form() {
    return new TableForm(stage, header);
  }
}
