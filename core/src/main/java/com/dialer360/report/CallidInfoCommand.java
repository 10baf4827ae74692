package com.dialer360.report;

import com.dialer360.catalogue.Parameter;
import com.dialer360.table.OnlyYes;
import com.dialer360.table.Stage;
import com.dialer360.table.TableForm;
import com.dialer360.text.Utf8;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;

/** Which call is to be found. Source: callid_info.md, "Parameters". */
@RecordBuilder
public record CallidInfoCommand(
    @Parameter(
            value = "Caller code, {length}, beginning with Y J V M DC S LP VH or XL.",
            least = 18,
            most = 39,
            required = true)
        String callId,
    @Parameter(value = "YES tells more of the call.", fallback = "NO") OnlyYes detail,
    @Parameter(value = "Format: csv, tab or pipe; json or ndjson for data.", fallback = "pipe")
        Stage stage,
    @Parameter(value = "YES prints the names of the columns first.", fallback = "NO")
        OnlyYes header,
    @Parameter("Only shown where there is no such call.") String agentUser) {
  private static final int SHORTEST = 18;
  private static final int LONGEST = 39;

  /** The kind of the call; none when this is no call id. */
  Optional<CallKind> kind() {
    int length = Utf8.length(callId);
    return length >= SHORTEST && length <= LONGEST ? CallKind.of(callId) : Optional.empty();
  }

  TableForm form() {
    return new TableForm(stage, header);
  }
}
