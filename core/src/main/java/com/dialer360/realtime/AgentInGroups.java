package com.dialer360.realtime;

import com.dialer360.access.ViewableGroups;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: the in-groups of logged-in agents, {p}live_agents with {p}users, {p}campaigns and
 * {p}inbound_groups. Users and groups compare by collation. Source: agent_ingroup_info.md, "Data".
 */
public interface AgentInGroups {

  /** The first live row of a user of these groups. */
  Optional<AgentSettings> of(String user, ViewableGroups groups);

  /** The names of these in-groups, each in its place; empty where there is no such in-group. */
  List<String> names(List<String> groupIds);
}
