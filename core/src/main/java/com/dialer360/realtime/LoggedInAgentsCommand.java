package com.dialer360.realtime;

import com.dialer360.catalogue.Parameter;
import com.dialer360.table.OnlyYes;
import com.dialer360.table.Stage;
import com.dialer360.table.TableForm;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Which agents are to be listed. Source: logged_in_agents.md, "Parameters". */
@RecordBuilder
public record LoggedInAgentsCommand(
    @Parameter("Campaigns between bars; all if left out.") NameFilter campaigns,
    @Parameter("User groups between bars; all if left out.") NameFilter userGroups,
    @Parameter(value = "YES adds pause code and sub-status.", fallback = "NO")
        OnlyYes showSubStatus,
    @Parameter(
            value = "Format: csv, tab or pipe; where JSON is answered, ndjson for a row a line.",
            fallback = "pipe")
        Stage stage,
    @Parameter(value = "YES prints the names of the columns first.", fallback = "NO")
        OnlyYes header,
    @Parameter("Only noted in the API log.") String agentUser) {

  TableForm form() {
    return new TableForm(stage, header);
  }
}
