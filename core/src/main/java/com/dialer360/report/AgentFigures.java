package com.dialer360.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the lines of agents of their totals. Source: agent_stats_export.md, "Arithmetic". */
final class AgentFigures {
  private final TimeFormat format;
  private final Map<String, AgentName> names;

  /**
   * @param names of the agents that have any
   */
  AgentFigures(TimeFormat format, List<AgentName> names) {
    this.format = format;
    this.names =
        names.stream()
            .collect(Collectors.toMap(name -> key(name.user()), name -> name, (one, other) -> one));
  }

  /** A line for each, in the same order. */
  List<AgentStatsExportResult.Agent> of(List<AgentTotals> agents) {
    long allCalls = agents.stream().mapToLong(AgentTotals::calls).sum();
    List<AgentStatsExportResult.Agent> lines = new ArrayList<>();
    ShownTime talkBefore = time(0);
    for (AgentTotals agent : agents) {
      AgentStatsExportResult.Agent line = line(agent, allCalls, talkBefore);
      lines.add(line);
      talkBefore = line.totalTalkTime();
    }
    return lines;
  }

  /**
   * The line of an agent.
   *
   * @param talkBefore what live systems take for the agent's own talk time: the number that they
   *     printed first for that of the agent before
   */
  private AgentStatsExportResult.Agent line(
      AgentTotals agent, long allCalls, ShownTime talkBefore) {
    AgentName name = names.getOrDefault(key(agent.user()), new AgentName(agent.user(), "", ""));
    return new AgentStatsExportResult.Agent(
        agent.user(),
        name.fullName(),
        name.userGroup(),
        agent.calls(),
        time(agent.login()),
        time(agent.talk()),
        time(Average.of(agent.talk(), agent.calls())),
        time(Average.of(talkBefore.leadingNumber(), agent.calls())),
        time(Average.of(agent.waited(), agent.calls())),
        Percentage.of(agent.calls(), allCalls),
        agent.pause(),
        agent.sessions(),
        time(Average.of(agent.login(), agent.sessions())),
        agent.pauses(),
        time(Average.of(agent.pause(), agent.pauses())),
        pausePct(agent),
        Average.of(agent.pauses(), agent.sessions()),
        time(agent.waited()));
  }

  private static Percentage pausePct(AgentTotals agent) {
    return agent.pauses() == 0 || agent.login() < 1
        ? Percentage.all()
        : Percentage.of(agent.pause(), agent.login());
  }

  private ShownTime time(long seconds) {
    return new ShownTime(seconds, format);
  }

  /** The database takes letter case and trailing spaces for no difference. */
  private static String key(String user) {
    return user.stripTrailing().toLowerCase(Locale.ROOT);
  }
}
