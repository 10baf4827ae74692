package com.dialer360.realtime;

import com.dialer360.catalogue.Parameter;
import com.dialer360.table.OnlyYes;
import com.dialer360.table.Stage;
import com.dialer360.table.TableForm;
import com.dialer360.text.Utf8;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Whose status is asked for. Source: agent_status.md, "Parameters". */
@RecordBuilder
public record AgentStatusCommand(
    @Parameter(value = "The agent's user id, {length}.", least = 1, most = 99, required = true)
        String agentUser,
    @Parameter(
            value = "Format: csv, tab or pipe; where JSON is answered, ndjson for a row a line.",
            fallback = "pipe")
        Stage stage,
    @Parameter(value = "YES prints the names of the columns first.", fallback = "NO")
        OnlyYes header) {
  private static final int LONGEST = 99;

  /** True when there is an id that can be searched for. */
  boolean searchable() {
    return !agentUser.isEmpty() && Utf8.length(agentUser) <= LONGEST;
  }

  TableForm form() {
    return new TableForm(stage, header);
  }
}
