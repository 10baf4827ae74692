package com.dialer360.fakes;

import com.dialer360.campaign.Campaigns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Campaigns, found as the database finds them: letter case does not matter. */
public final class InMemoryCampaigns implements Campaigns {
  private final List<String> ids = new ArrayList<>();

  public InMemoryCampaigns add(String campaignId) {
    ids.add(campaignId);
    return this;
  }

  @Override
  public Optional<String> find(String campaignId) {
    return ids.stream().filter(id -> id.equalsIgnoreCase(campaignId.stripTrailing())).findFirst();
  }
}
