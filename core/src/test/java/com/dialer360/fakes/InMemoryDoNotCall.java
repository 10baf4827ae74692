package com.dialer360.fakes;

import com.dialer360.lead.DoNotCall;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Do-not-call entries of the system and of campaigns. */
public final class InMemoryDoNotCall implements DoNotCall {
  private final Set<String> system = new HashSet<>();
  private final Map<String, Set<String>> campaigns = new HashMap<>();

  public InMemoryDoNotCall system(String entry) {
    system.add(entry);
    return this;
  }

  public InMemoryDoNotCall campaign(String campaignId, String entry) {
    campaigns.computeIfAbsent(campaignId, id -> new HashSet<>()).add(entry);
    return this;
  }

  @Override
  public boolean systemHasAny(Collection<String> entries) {
    return entries.stream().anyMatch(system::contains);
  }

  @Override
  public boolean campaignHasAny(String campaignId, Collection<String> entries) {
    return entries.stream().anyMatch(campaigns.getOrDefault(campaignId, Set.of())::contains);
  }
}
