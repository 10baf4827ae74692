package com.dialer360.fakes;

import com.dialer360.access.ViewableGroups;
import com.dialer360.realtime.AgentFilter;
import com.dialer360.realtime.AgentList;
import com.dialer360.realtime.KnownAgent;
import com.dialer360.realtime.LeadContact;
import com.dialer360.realtime.LiveAgent;
import com.dialer360.realtime.LiveAgents;
import com.dialer360.realtime.WatchedAgent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Agents in memory, whatever is asked for; remembers what was. */
public final class InMemoryLiveAgents implements LiveAgents {
  public final List<AgentFilter> filters = new ArrayList<>();
  public final List<ViewableGroups> groups = new ArrayList<>();
  private final List<WatchedAgent> agents = new ArrayList<>();
  private final Map<String, KnownAgent> known = new HashMap<>();
  private final Map<Long, LeadContact> leads = new HashMap<>();
  private long hidden;

  public InMemoryLiveAgents add(WatchedAgent agent) {
    agents.add(agent);
    known.put(agent.agent().user(), new KnownAgent(Optional.of(agent)));
    return this;
  }

  /** A user who is not logged in. */
  public InMemoryLiveAgents addLoggedOut(String user) {
    known.put(user, new KnownAgent(Optional.empty()));
    return this;
  }

  /** Live rows that are not listed. */
  public InMemoryLiveAgents addHidden(long rows) {
    hidden += rows;
    return this;
  }

  public InMemoryLiveAgents addLead(long leadId, String phoneNumber, String vendorLeadCode) {
    leads.put(leadId, new LeadContact(phoneNumber, vendorLeadCode));
    return this;
  }

  @Override
  public AgentList<LiveAgent> listed(AgentFilter filter) {
    filters.add(filter);
    return new AgentList<>(
        agents.size() + hidden, agents.stream().map(WatchedAgent::agent).toList());
  }

  @Override
  public AgentList<WatchedAgent> watched(AgentFilter filter) {
    filters.add(filter);
    return new AgentList<>(agents.size() + hidden, agents);
  }

  @Override
  public Optional<KnownAgent> find(String user, ViewableGroups viewable) {
    groups.add(viewable);
    return Optional.ofNullable(known.get(user));
  }

  @Override
  public Optional<LeadContact> lead(long leadId) {
    return Optional.ofNullable(leads.get(leadId));
  }
}
