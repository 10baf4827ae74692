package com.dialer360.report;

import com.dialer360.catalogue.Parameter;
import com.dialer360.table.OnlyYes;
import com.dialer360.table.Stage;
import com.dialer360.table.TableForm;
import com.dialer360.text.Utf8;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;

/** Whose statistics are asked for, of which period. Source: agent_stats_export.md, "Parameters". */
@RecordBuilder
public record AgentStatsExportCommand(
    @Parameter(value = "Begin of the period, YYYY-MM-DD+HH:MM:SS.", required = true)
        String datetimeStart,
    @Parameter(value = "End of the period, YYYY-MM-DD+HH:MM:SS.", required = true)
        String datetimeEnd,
    @Parameter(value = "One agent, {length}; all agents else.", least = 1, most = 20)
        String agentUser,
    @Parameter(value = "Times in hours (H or HF), minutes (M) or seconds (S).", fallback = "HF")
        TimeFormat timeFormat,
    @Parameter(value = "Format: csv, tab or pipe; json or ndjson for data.", fallback = "pipe")
        Stage stage,
    @Parameter(value = "YES prints the names of the columns first.", fallback = "NO")
        OnlyYes header,
    @Parameter("Only noted in the API log.") String leadId,
    @Parameter("Only noted in the API log.") String date) {
  private static final int TIME_LENGTH = 19;
  private static final int LONGEST_USER = 20;

  /** True when begin and end have the length of a time. */
  boolean searchable() {
    return Utf8.length(datetimeStart) == TIME_LENGTH && Utf8.length(datetimeEnd) == TIME_LENGTH;
  }

  /** The begin, with a space where a plus was sent. */
  String start() {
    return datetimeStart.replace('+', ' ');
  }

  /** The end, with a space where a plus was sent. */
  String end() {
    return datetimeEnd.replace('+', ' ');
  }

  /** The one agent; a text of another length is no condition. */
  Optional<String> soughtUser() {
    int length = Utf8.length(agentUser);
    return Optional.of(agentUser).filter(user -> length >= 1 && length <= LONGEST_USER);
  }

  TableForm form() {
    return new TableForm(stage, header);
  }
}
