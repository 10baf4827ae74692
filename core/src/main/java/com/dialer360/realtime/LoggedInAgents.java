package com.dialer360.realtime;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.access.UserGroup;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.dialect.PrintedRows;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Table;
import com.dialer360.realtime.LoggedInAgentsResult.Agent;
import com.dialer360.realtime.LoggedInAgentsResult.AgentInDetail;
import com.dialer360.table.Row;
import com.dialer360.table.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/** Lists the agents who are logged in. Source: logged_in_agents.md. */
public final class LoggedInAgents
    implements ApiFunction<LoggedInAgentsCommand, LoggedInAgentsResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<LoggedInAgentsCommand> ENTRY =
      FunctionEntry.of(
          "logged_in_agents",
          "list of agents that are logged in to the system",
          Effect.READ,
          Permission.level(7, Flag.VDC_AGENT_API_ACCESS, Flag.VIEW_REPORTS),
          LoggedInAgentsCommand.class,
          LoggedInAgentsResult.class);

  private static final LoggedInAgentsCommand NOTHING_SENT =
      CommandShape.unsent(LoggedInAgentsCommand.class);

  private final LiveAgents liveAgents;
  private final PrintedRows printedRows = new PrintedRows();

  @Inject
  LoggedInAgents(LiveAgents liveAgents) {
    this.liveAgents = liveAgents;
  }

  /** A command to be filled in. */
  public static LoggedInAgentsCommandBuilder command() {
    return LoggedInAgentsCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<LoggedInAgentsCommand> entry() {
    return ENTRY;
  }

  @Override
  public LoggedInAgentsResult notPermitted(Caller caller) {
    return new LoggedInAgentsResult.NoPermission(caller.user());
  }

  @Override
  public Reply<LoggedInAgentsResult> execute(Caller caller, LoggedInAgentsCommand command) {
    UserGroup group = caller.account().group();
    AgentFilter filter =
        new AgentFilter(
            group.allowedCampaigns(),
            command.campaigns(),
            group.viewableGroups(),
            command.userGroups());
    return command.showSubStatus().said()
        ? table(
            caller,
            command,
            AgentInDetail.class,
            liveAgents.watched(filter),
            LoggedInAgents::inDetail)
        : table(caller, command, Agent.class, liveAgents.listed(filter), LoggedInAgents::told);
  }

  private <A, R extends Row> Reply<LoggedInAgentsResult> table(
      Caller caller,
      LoggedInAgentsCommand command,
      Class<R> type,
      AgentList<A> list,
      Function<A, R> row) {
    List<R> rows = list.agents().stream().map(row).toList();
    return Table.unlessEmpty(
        type,
        command.form(),
        Rows.of(rows),
        told ->
            new LoggedInAgentsResult.AgentsListed(
                caller.user(),
                list.live(),
                command.stage().used(),
                printedRows.of(type, rows, command.form())),
        () -> new LoggedInAgentsResult.NoLoggedInAgents(caller.user(), command.agentUser()));
  }

  private static Agent told(LiveAgent agent) {
    return new Agent(
        agent.user(),
        agent.campaignId(),
        agent.sessionId(),
        agent.status(),
        agent.leadId(),
        agent.callerid(),
        agent.callsToday(),
        agent.fullName(),
        agent.userGroup(),
        agent.userLevel());
  }

  private static AgentInDetail inDetail(WatchedAgent watched) {
    LiveAgent agent = watched.agent();
    return new AgentInDetail(
        agent.user(),
        agent.campaignId(),
        agent.sessionId(),
        agent.status(),
        watched.leadId(),
        agent.callerid(),
        agent.callsToday(),
        agent.fullName(),
        agent.userGroup(),
        agent.userLevel(),
        watched.signs().pauseCode(),
        watched.subStatus());
  }
}
