package com.dialer360.report;

import com.dialer360.catalogue.Parameter;
import com.dialer360.table.OnlyYes;
import com.dialer360.table.Stage;
import com.dialer360.table.TableForm;
import com.dialer360.text.Utf8;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Arrays;
import java.util.List;

/** Which calls are to be listed. Source: phone_number_log.md, "Parameters". */
@RecordBuilder
public record PhoneNumberLogCommand(
    @Parameter(
            value = "Phone number of {length}, or several between commas.",
            least = 4,
            required = true)
        String phoneNumber,
    @Parameter(value = "Calls that came IN, went OUT, or ALL.", fallback = "OUT") CallType type,
    @Parameter(value = "LAST for the newest call only, or ALL.", fallback = "ALL")
        CallDetail detail,
    @Parameter(value = "Format: csv, tab or pipe; json or ndjson for data.", fallback = "pipe")
        Stage stage,
    @Parameter(value = "YES prints the names of the columns first.", fallback = "NO")
        OnlyYes header,
    @Parameter("Only noted in the API log.") String agentUser,
    @Parameter("Only noted in the API log.") String leadId,
    @Parameter("Only noted in the API log, and shown where there are no calls.") String date) {
  private static final int SHORTEST = 4;

  /** The numbers that are long enough, in the order given. */
  List<String> numbers() {
    return Arrays.stream(phoneNumber.split(",", -1))
        .filter(number -> Utf8.length(number) >= SHORTEST)
        .toList();
  }

  TableForm form() {
    return new TableForm(stage, header);
  }
}
