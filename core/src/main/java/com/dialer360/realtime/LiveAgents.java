package com.dialer360.realtime;

import com.dialer360.access.ViewableGroups;
import java.util.Optional;

/**
 * Driven port: the agents who are logged in, {p}live_agents with {p}users. Users, campaigns and
 * groups are compared by collation. Source: agent_status.md and logged_in_agents.md, "Rules".
 */
public interface LiveAgents {

  /** These agents. */
  AgentList<LiveAgent> listed(AgentFilter filter);

  /** These agents with all that tells what they do. */
  AgentList<WatchedAgent> watched(AgentFilter filter);

  /** A user of these groups. */
  Optional<KnownAgent> find(String user, ViewableGroups groups);

  /** A lead of {p}list. */
  Optional<LeadContact> lead(long leadId);
}
