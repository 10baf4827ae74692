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

/** Counts the agents of user groups by what they do. Source: user_group_status.md. */
public final class UserGroupStatus
    implements ApiFunction<UserGroupStatusCommand, UserGroupStatusResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<UserGroupStatusCommand> ENTRY =
      FunctionEntry.of(
          "user_group_status",
          "real-time status of one or more user groups",
          Effect.READ,
          Permission.level(7, Flag.VDC_AGENT_API_ACCESS, Flag.VIEW_REPORTS),
          UserGroupStatusCommand.class,
          UserGroupStatusResult.class);

  private static final UserGroupStatusCommand NOTHING_SENT =
      CommandShape.unsent(UserGroupStatusCommand.class);

  private final LiveCalls liveCalls;
  private final GroupAgents groupAgents;

  @Inject
  UserGroupStatus(LiveCalls liveCalls, GroupAgents groupAgents) {
    this.liveCalls = liveCalls;
    this.groupAgents = groupAgents;
  }

  /** A command to be filled in. */
  public static UserGroupStatusCommandBuilder command() {
    return UserGroupStatusCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<UserGroupStatusCommand> entry() {
    return ENTRY;
  }

  @Override
  public UserGroupStatusResult notPermitted(Caller caller) {
    return new UserGroupStatusResult.NoPermission(caller.user());
  }

  @Override
  public Reply<UserGroupStatusResult> execute(Caller caller, UserGroupStatusCommand command) {
    if (!command.userGroups().given()) {
      return Reply.Answer.of(
          new UserGroupStatusResult.InvalidSearchParameters(caller.user(), command.userGroups()));
    }
    UserGroupStatusResult.Counts counts = counts(caller.account().group(), command.userGroups());
    return Table.of(
        UserGroupStatusResult.Counts.class,
        command.form(),
        Rows.of(List.of(counts)),
        told ->
            new UserGroupStatusResult.UserGroupStatus(
                caller.user(),
                command.userGroups(),
                command.stage().used(),
                counts.agentsLoggedIn()));
  }

  private UserGroupStatusResult.Counts counts(UserGroup group, NameFilter userGroups) {
    CallSight sight = CallSight.of(group);
    CallCounts calls = liveCalls.all(sight);
    AgentCounts agents = new AgentCounts();
    groupAgents
        .ofUserGroups(userGroups.names(), sight)
        .forEach(agent -> agents.add(agent.state(calls.total() > 0), 1));
    return new UserGroupStatusResult.Counts(
        userGroups.label(),
        calls.waiting(),
        agents.all(),
        agents.in(AgentState.IN_CALL) + agents.in(AgentState.DIALLING),
        agents.in(AgentState.WAITING),
        agents.in(AgentState.PAUSED),
        agents.in(AgentState.DEAD),
        agents.in(AgentState.DISPO),
        agents.in(AgentState.DIALLING));
  }
}
