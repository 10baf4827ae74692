package com.dialer360.realtime;

import com.dialer360.catalogue.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Whose in-groups are asked for, and in which form. Source: agent_ingroup_info.md. */
@RecordBuilder
public record AgentIngroupInfoCommand(
    @Parameter(value = "A logged-in agent.", required = true) String agentUser,
    @Parameter(
            value = "text: lines; change: a form to change them, for users who may; or a page.",
            fallback = "info")
        String stage,
    @Parameter("Only noted in the API log.") String sessionId) {

  boolean asksForText() {
    return stage.equals("text");
  }

  boolean asksForChange() {
    return stage.equals("change");
  }
}
