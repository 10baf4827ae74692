package com.dialer360.fakes;

import com.dialer360.lead.DoNotCall;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
  public Set<String> onSystemList(Collection<String> entries) {
    return among(entries, system);
  }

  @Override
  public Set<String> onCampaignList(String campaignId, Collection<String> entries) {
    return among(entries, campaigns.getOrDefault(campaignId, Set.of()));
  }

  private static Set<String> among(Collection<String> entries, Set<String> listed) {
    return entries.stream().filter(listed::contains).collect(Collectors.toSet());
  }
}
