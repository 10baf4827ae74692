package com.dialer360.realtime;

import com.dialer360.access.ViewableGroups;
import java.util.List;
import java.util.Set;

/**
 * Driven port: what agents of groups do, {p}live_agents with {p}users; only agents whose user group
 * is seen. Names compare by collation. Source: user_group_status.md and in_group_status.md, rule 5.
 */
public interface GroupAgents {

  /** The live rows of the agents of these user groups. */
  List<GroupAgent> ofUserGroups(Set<String> userGroups, CallSight sight);

  /** The agents who take calls of these in-groups, each once, by their first live row. */
  List<StatusCount> ofInGroups(Set<String> inGroups, ViewableGroups groups);
}
