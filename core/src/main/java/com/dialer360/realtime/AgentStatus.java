package com.dialer360.realtime;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.dialect.PrintedRows;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Table;
import com.dialer360.table.Rows;
import com.dialer360.text.Utf8;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Tells what one agent does at this moment. Source: agent_status.md. */
public final class AgentStatus implements ApiFunction<AgentStatusCommand, AgentStatusResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<AgentStatusCommand> ENTRY =
      FunctionEntry.of(
          "agent_status",
          "real-time status of one user",
          Effect.READ,
          Permission.level(7, Flag.VDC_AGENT_API_ACCESS, Flag.VIEW_REPORTS),
          AgentStatusCommand.class,
          AgentStatusResult.class);

  private static final int SHORTEST_NUMBER = 4;
  private static final AgentStatusCommand NOTHING_SENT =
      CommandShape.unsent(AgentStatusCommand.class);

  private final LiveAgents liveAgents;
  private final PrintedRows printedRows = new PrintedRows();

  @Inject
  AgentStatus(LiveAgents liveAgents) {
    this.liveAgents = liveAgents;
  }

  /** A command to be filled in. */
  public static AgentStatusCommandBuilder command() {
    return AgentStatusCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<AgentStatusCommand> entry() {
    return ENTRY;
  }

  @Override
  public AgentStatusResult notPermitted(Caller caller) {
    return new AgentStatusResult.NoPermission(caller.user());
  }

  @Override
  public Reply<AgentStatusResult> execute(Caller caller, AgentStatusCommand command) {
    String user = caller.user();
    String agentUser = command.agentUser();
    if (!command.searchable()) {
      return Reply.Answer.of(new AgentStatusResult.InvalidSearchParameters(user, agentUser));
    }
    Optional<KnownAgent> known =
        liveAgents.find(agentUser, caller.account().group().viewableGroups());
    if (known.isEmpty()) {
      return Reply.Answer.of(new AgentStatusResult.AgentNotFound(user, agentUser));
    }
    return known
        .get()
        .live()
        .map(watched -> table(user, command, told(watched)))
        .orElseGet(() -> Reply.Answer.of(new AgentStatusResult.AgentNotLoggedIn(user, agentUser)));
  }

  private Reply<AgentStatusResult> table(
      String user, AgentStatusCommand command, AgentStatusResult.Agent agent) {
    List<AgentStatusResult.Agent> rows = List.of(agent);
    return Table.of(
        AgentStatusResult.Agent.class,
        command.form(),
        Rows.of(rows),
        told ->
            new AgentStatusResult.AgentStatus(
                user,
                command.agentUser(),
                command.stage().used(),
                printedRows.of(AgentStatusResult.Agent.class, rows, command.form())));
  }

  private AgentStatusResult.Agent told(WatchedAgent watched) {
    LiveAgent agent = watched.agent();
    AgentSigns signs = watched.signs();
    LeadContact contact = contact(watched.leadId());
    return new AgentStatusResult.Agent(
        agent.status(),
        agent.callerid(),
        watched.leadId(),
        agent.campaignId(),
        agent.callsToday(),
        agent.fullName(),
        agent.userGroup(),
        agent.userLevel(),
        signs.pauseCode(),
        watched.documentedSubStatus(),
        Utf8.length(signs.callPhone()) >= SHORTEST_NUMBER
            ? signs.callPhone()
            : contact.phoneNumber(),
        contact.vendorLeadCode(),
        agent.sessionId(),
        watched.subStatus());
  }

  private LeadContact contact(long leadId) {
    Optional<LeadContact> known = leadId > 0 ? liveAgents.lead(leadId) : Optional.empty();
    return known.orElse(new LeadContact("", ""));
  }
}
