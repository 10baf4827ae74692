package com.dialer360.realtime;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.access.QueueMetrics;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.outcome.Reply;
import com.dialer360.page.InGroupChoice;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the in-groups of a logged-in agent. Source: agent_ingroup_info.md. */
public final class AgentIngroupInfo
    implements ApiFunction<AgentIngroupInfoCommand, AgentIngroupInfoResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<AgentIngroupInfoCommand> ENTRY =
      FunctionEntry.of(
          "agent_ingroup_info",
          "shows in-group and outbound auto-dial info for logged-in agent",
          Effect.READ,
          Permission.level(7, Flag.VDC_AGENT_API_ACCESS),
          AgentIngroupInfoCommand.class,
          AgentIngroupInfoResult.class);

  private static final AgentIngroupInfoCommand NOTHING_SENT =
      CommandShape.unsent(AgentIngroupInfoCommand.class);

  private final AgentInGroups agentInGroups;
  private final QueueMetrics queueMetrics;

  @Inject
  AgentIngroupInfo(AgentInGroups agentInGroups, QueueMetrics queueMetrics) {
    this.agentInGroups = agentInGroups;
    this.queueMetrics = queueMetrics;
  }

  /** A command to be filled in. */
  public static AgentIngroupInfoCommandBuilder command() {
    return AgentIngroupInfoCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<AgentIngroupInfoCommand> entry() {
    return ENTRY;
  }

  @Override
  public boolean permits(Caller caller) {
    return queueMetrics.permits(caller, ENTRY.permission());
  }

  @Override
  public AgentIngroupInfoResult notPermitted(Caller caller) {
    return new AgentIngroupInfoResult.NoPermission(caller.user());
  }

  @Override
  public Reply<AgentIngroupInfoResult> execute(Caller caller, AgentIngroupInfoCommand command) {
    Optional<AgentSettings> found =
        agentInGroups.of(command.agentUser(), caller.account().group().viewableGroups());
    if (found.isEmpty()) {
      return Reply.Answer.of(
          new AgentIngroupInfoResult.InvalidUserId(
              command.agentUser(), caller.user(), command.sessionId()));
    }
    AgentSettings agent = found.get();
    AgentIngroupInfoResult.AgentInfo info = info(command, agent);
    return command.asksForText() ? Reply.Answer.of(info) : page(caller, command, agent, info);
  }

  private static AgentIngroupInfoResult.AgentInfo info(
      AgentIngroupInfoCommand command, AgentSettings agent) {
    return new AgentIngroupInfoResult.AgentInfo(
        command.agentUser(),
        command.stage(),
        agent.selected(),
        agent.outboundAutodial(),
        agent.managerOverride(),
        agent.manager());
  }

  private Reply<AgentIngroupInfoResult> page(
      Caller caller,
      AgentIngroupInfoCommand command,
      AgentSettings agent,
      AgentIngroupInfoResult.AgentInfo info) {
    AgentScreen screen = new AgentScreen(command.agentUser(), agent, choices(agent));
    List<AgentIngroupInfoResult> told = new ArrayList<>();
    told.add(info);
    for (InGroupChoice choice : screen.inGroups()) {
      told.add(
          new AgentIngroupInfoResult.InGroup(choice.groupId(), choice.name(), choice.selected()));
    }
    boolean form =
        command.asksForChange() && caller.account().flags().contains(Flag.CHANGE_AGENT_CAMPAIGN);
    return new Reply.Page<>(told, form ? screen.form(caller.account()) : screen.page());
  }

  private List<InGroupChoice> choices(AgentSettings agent) {
    List<String> ids = agent.campaign().allowedInGroups();
    List<String> names = ids.isEmpty() ? List.of() : agentInGroups.names(ids);
    List<String> selected = InGroupList.ids(agent.selected());
    List<InGroupChoice> choices = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      choices.add(new InGroupChoice(id, names.get(i), selected.contains(id)));
    }
    return choices;
  }
}
