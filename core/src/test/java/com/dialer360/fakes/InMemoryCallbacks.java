package com.dialer360.fakes;

import com.dialer360.lead.Callback;
import com.dialer360.lead.Callbacks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Callbacks, and the campaigns and users that they may name. */
public final class InMemoryCallbacks implements Callbacks {
  private final Set<String> campaigns = new HashSet<>();
  private final Map<String, String> groups = new HashMap<>();
  private final List<Callback> rows = new ArrayList<>();

  public InMemoryCallbacks campaign(String campaignId) {
    campaigns.add(campaignId.toLowerCase(Locale.ROOT));
    return this;
  }

  public InMemoryCallbacks user(String user, String group) {
    groups.put(user, group);
    return this;
  }

  public List<Callback> rows() {
    return List.copyOf(rows);
  }

  @Override
  public void add(Callback callback) {
    rows.add(callback);
  }

  @Override
  public boolean campaignExists(String campaignId) {
    return campaigns.contains(campaignId.toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<String> groupOf(String user) {
    return Optional.ofNullable(groups.get(user));
  }
}
