package com.dialer360.system;

import com.dialer360.catalogue.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Asks the telephony servers to reload. Source: server_refresh.md, "Parameters". */
@RecordBuilder
public record ServerRefreshCommand(
    @Parameter(
            value = "REFRESH.",
            oneOf = {"REFRESH"},
            required = true)
        String stage,
    @Parameter("Only told back, as live systems do, when stage is missing.") String aliasId,
    @Parameter("Only told back, as live systems do, when stage is missing.") String aliasName,
    @Parameter("Only told back, as live systems do, when stage is missing.") String phoneLogins) {

  boolean wanted() {
    return stage.contains("REFRESH");
  }
}
