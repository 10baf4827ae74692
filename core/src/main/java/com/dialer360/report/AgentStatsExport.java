package com.dialer360.report;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Table;
import com.dialer360.table.Rows;
import jakarta.inject.Inject;
import java.util.List;

/** Totals what agents did in a period. Source: agent_stats_export.md. */
public final class AgentStatsExport
    implements ApiFunction<AgentStatsExportCommand, AgentStatsExportResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<AgentStatsExportCommand> ENTRY =
      FunctionEntry.of(
              "agent_stats_export",
              "exports agent statistics for set time period",
              Effect.READ,
              Permission.level(7, Flag.VDC_AGENT_API_ACCESS, Flag.VIEW_REPORTS),
              AgentStatsExportCommand.class,
              AgentStatsExportResult.class)
          .withDataByOwnStage();

  private static final int MOST = 10_000_000;
  private static final AgentStatsExportCommand NOTHING_SENT =
      CommandShape.unsent(AgentStatsExportCommand.class);

  private final AgentLogs agentLogs;

  @Inject
  AgentStatsExport(AgentLogs agentLogs) {
    this.agentLogs = agentLogs;
  }

  /** A command to be filled in. */
  public static AgentStatsExportCommandBuilder command() {
    return AgentStatsExportCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<AgentStatsExportCommand> entry() {
    return ENTRY;
  }

  @Override
  public AgentStatsExportResult notPermitted(Caller caller) {
    return new AgentStatsExportResult.Denied(caller.user());
  }

  @Override
  public Reply<AgentStatsExportResult> execute(Caller caller, AgentStatsExportCommand command) {
    if (!command.searchable()) {
      return Reply.Answer.of(
          new AgentStatsExportResult.InvalidSearch(
              caller.user(), command.agentUser(), command.datetimeStart(), command.datetimeEnd()));
    }
    List<AgentTotals> agents = totals(command);
    if (agents.isEmpty()) {
      return Reply.Answer.of(
          new AgentStatsExportResult.NoneFound(
              caller.user(),
              command.agentUser(),
              command.start(),
              command.end(),
              command.leadId(),
              command.date()));
    }
    AgentFigures figures =
        new AgentFigures(
            command.timeFormat(), agentLogs.names(agents.stream().map(AgentTotals::user).toList()));
    return Table.of(
        AgentStatsExportResult.Agent.class,
        command.form(),
        Rows.of(figures.of(agents)),
        told ->
            new AgentStatsExportResult.Found(
                caller.user(),
                command.agentUser(),
                command.leadId(),
                command.date(),
                command.stage().used(),
                told));
  }

  private List<AgentTotals> totals(AgentStatsExportCommand command) {
    try (Rows<AgentRecord> records =
        agentLogs.between(command.start(), command.end(), command.soughtUser(), MOST)) {
      return AgentTotals.of(records);
    }
  }
}
