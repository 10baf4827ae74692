package com.dialer360.realtime;

import com.dialer360.catalogue.Parameter;
import com.dialer360.table.OnlyYes;
import com.dialer360.table.Stage;
import com.dialer360.table.TableForm;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Which user groups are to be counted. Source: user_group_status.md, "Parameters". */
@RecordBuilder
public record UserGroupStatusCommand(
    @Parameter(value = "Names between bars, {length}.", least = 1, most = 9999, required = true)
        NameFilter userGroups,
    @Parameter(
            value = "Format: csv, tab or pipe; where JSON is answered, ndjson for a row a line.",
            fallback = "pipe")
        Stage stage,
    @Parameter(value = "YES prints the names of the columns first.", fallback = "NO")
        OnlyYes header) {

  TableForm form() {
    return new TableForm(stage, header);
  }
}
