package com.dialer360.realtime;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.access.UserGroup;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Table;
import com.dialer360.table.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Counts the calls of in-groups and the agents who take them. Source: in_group_status.md. */
public final class InGroupStatus implements ApiFunction<InGroupStatusCommand, InGroupStatusResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<InGroupStatusCommand> ENTRY =
      FunctionEntry.of(
          "in_group_status",
          "real-time status of one or more in groups",
          Effect.READ,
          Permission.level(7, Flag.VDC_AGENT_API_ACCESS, Flag.VIEW_REPORTS),
          InGroupStatusCommand.class,
          InGroupStatusResult.class);

  private static final InGroupStatusCommand NOTHING_SENT =
      CommandShape.unsent(InGroupStatusCommand.class);

  private final LiveCalls liveCalls;
  private final GroupAgents groupAgents;

  @Inject
  InGroupStatus(LiveCalls liveCalls, GroupAgents groupAgents) {
    this.liveCalls = liveCalls;
    this.groupAgents = groupAgents;
  }

  /** A command to be filled in. */
  public static InGroupStatusCommandBuilder command() {
    return InGroupStatusCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<InGroupStatusCommand> entry() {
    return ENTRY;
  }

  @Override
  public InGroupStatusResult notPermitted(Caller caller) {
    return new InGroupStatusResult.NoPermission(caller.user());
  }

  @Override
  public Reply<InGroupStatusResult> execute(Caller caller, InGroupStatusCommand command) {
    if (!command.inGroups().given()) {
      return Reply.Answer.of(
          new InGroupStatusResult.InvalidSearchParameters(caller.user(), command.inGroups()));
    }
    InGroupStatusResult.Counts counts = counts(caller.account().group(), command.inGroups());
    return Table.of(
        InGroupStatusResult.Counts.class,
        command.form(),
        Rows.of(List.of(counts)),
        told ->
            new InGroupStatusResult.InGroupStatus(
                caller.user(),
                command.inGroups(),
                command.stage().used(),
                counts.agentsLoggedIn()));
  }

  private InGroupStatusResult.Counts counts(UserGroup group, NameFilter inGroups) {
    Set<String> names = inGroups.names();
    CallCounts calls = liveCalls.of(names, CallSight.of(group));
    AgentCounts agents = new AgentCounts();
    groupAgents
        .ofInGroups(names, group.viewableGroups())
        .forEach(
            count -> agents.add(AgentState.of(count.status(), count.withLead()), count.agents()));
    return new InGroupStatusResult.Counts(
        inGroups.label(),
        calls.total(),
        calls.waiting(),
        agents.all(),
        agents.in(AgentState.IN_CALL),
        agents.in(AgentState.WAITING),
        agents.in(AgentState.PAUSED),
        agents.in(AgentState.DISPO),
        agents.in(AgentState.DIALLING));
  }
}
