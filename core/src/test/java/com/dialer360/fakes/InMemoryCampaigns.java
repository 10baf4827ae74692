package com.dialer360.fakes;

import com.dialer360.campaign.CampaignSetting;
import com.dialer360.campaign.Campaigns;
import com.dialer360.field.Changes;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Campaigns, found as the database finds them: letter case does not matter. */
public final class InMemoryCampaigns implements Campaigns {
  private final List<String> ids = new ArrayList<>();
  private final List<String> changes = new ArrayList<>();

  public InMemoryCampaigns add(String campaignId) {
    ids.add(campaignId);
    return this;
  }

  /** {@code TESTCAMP at 2017-06-01T14:30: active='N'}, one for each change. */
  public List<String> changes() {
    return List.copyOf(changes);
  }

  @Override
  public void change(String campaignId, Changes<CampaignSetting> changed, LocalDateTime now) {
    changes.add(campaignId + " at " + now + ": " + changed.described());
  }

  @Override
  public Optional<String> find(String campaignId) {
    return ids.stream().filter(id -> id.equalsIgnoreCase(campaignId.stripTrailing())).findFirst();
  }
}
