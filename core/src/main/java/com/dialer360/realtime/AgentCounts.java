package com.dialer360.realtime;

import java.util.EnumMap;
import java.util.Map;

/** Agents counted by what they do. */
final class AgentCounts {
  private final Map<AgentState, Long> counts = new EnumMap<>(AgentState.class);
  private long all;

  void add(AgentState state, long agents) {
    counts.merge(state, agents, Long::sum);
    all += agents;
  }

  long all() {
    return all;
  }

  long in(AgentState state) {
    return counts.getOrDefault(state, 0L);
  }
}
