package com.dialer360.fakes;

import com.dialer360.access.ViewableGroups;
import com.dialer360.realtime.CallCounts;
import com.dialer360.realtime.CallSight;
import com.dialer360.realtime.GroupAgent;
import com.dialer360.realtime.GroupAgents;
import com.dialer360.realtime.LiveCalls;
import com.dialer360.realtime.StatusCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Calls and agents in memory, whatever is asked for; remembers what was. */
public final class InMemoryFloor implements LiveCalls, GroupAgents {
  public final List<Object> asked = new ArrayList<>();
  private final List<GroupAgent> agents = new ArrayList<>();
  private final List<StatusCount> counts = new ArrayList<>();
  private CallCounts calls = new CallCounts(0, 0);

  public InMemoryFloor calls(long total, long waiting) {
    calls = new CallCounts(total, waiting);
    return this;
  }

  public InMemoryFloor add(GroupAgent agent) {
    agents.add(agent);
    return this;
  }

  public InMemoryFloor add(String status, boolean withLead, long number) {
    counts.add(new StatusCount(status, withLead, number));
    return this;
  }

  @Override
  public CallCounts all(CallSight sight) {
    asked.add(sight);
    return calls;
  }

  @Override
  public CallCounts of(Set<String> campaigns, CallSight sight) {
    asked.addAll(List.of(campaigns, sight));
    return calls;
  }

  @Override
  public List<GroupAgent> ofUserGroups(Set<String> userGroups, CallSight sight) {
    asked.addAll(List.of(userGroups, sight));
    return agents;
  }

  @Override
  public List<StatusCount> ofInGroups(Set<String> inGroups, ViewableGroups groups) {
    asked.addAll(List.of(inGroups, groups));
    return counts;
  }
}
