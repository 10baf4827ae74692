package com.dialer360.campaign;

import com.dialer360.access.Caller;
import jakarta.inject.Inject;

/**
 * The campaigns as one caller sees them: those outside the allowed campaigns of the user's group do
 * not exist. Source: common.md, "Allowed campaigns".
 */
public final class VisibleCampaigns {
  private final Campaigns campaigns;

  @Inject
  public VisibleCampaigns(Campaigns campaigns) {
    this.campaigns = campaigns;
  }

  /** True when there is such a campaign for this caller, active or not. */
  public boolean has(Caller caller, String campaignId) {
    return campaigns
        .find(campaignId)
        .filter(caller.account().group().allowedCampaigns()::allows)
        .isPresent();
  }
}
