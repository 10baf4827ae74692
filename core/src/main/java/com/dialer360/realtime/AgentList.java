package com.dialer360.realtime;

import java.util.List;

/**
 * Agents by live_agent_id.
 *
 * @param live how many live rows the campaigns have, whatever their users; 0 where none is listed
 * @param agents those whose user is one that is listed
 * @param <A> what is known of an agent
 */
public record AgentList<A>(long live, List<A> agents) {
  public AgentList {
    agents = List.copyOf(agents);
  }
}
