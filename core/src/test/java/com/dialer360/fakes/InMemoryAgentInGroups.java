package com.dialer360.fakes;

import com.dialer360.access.ViewableGroups;
import com.dialer360.realtime.AgentInGroups;
import com.dialer360.realtime.AgentSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Agents with their in-groups in memory. */
public final class InMemoryAgentInGroups implements AgentInGroups {
  public final List<ViewableGroups> groups = new ArrayList<>();
  private final Map<String, AgentSettings> agents = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  public InMemoryAgentInGroups add(String user, AgentSettings agent) {
    agents.put(user, agent);
    return this;
  }

  public InMemoryAgentInGroups addInGroup(String groupId, String name) {
    names.put(groupId, name);
    return this;
  }

  @Override
  public Optional<AgentSettings> of(String user, ViewableGroups viewable) {
    groups.add(viewable);
    return Optional.ofNullable(agents.get(user));
  }

  @Override
  public List<String> names(List<String> groupIds) {
    return groupIds.stream().map(id -> names.getOrDefault(id, "")).toList();
  }
}
