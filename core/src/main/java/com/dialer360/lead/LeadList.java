package com.dialer360.lead;

import com.dialer360.access.AllowedCampaigns;

/**
 * A list of leads.
 *
 * @param listId as stored, without leading zeros
 * @param campaignId the campaign it belongs to; empty when it belongs to none
 * @param callTimeId its own call time; empty, or the word campaign, for that of its campaign
 * @param campaignExists false when that campaign has no row
 * @param campaignCallTimeId the call time of the campaign
 */
public record LeadList(
    String listId,
    String campaignId,
    String callTimeId,
    boolean campaignExists,
    String campaignCallTimeId) {

  /** The call time that holds for its leads. */
  public String effectiveCallTimeId() {
    return callTimeId.isEmpty() || callTimeId.equalsIgnoreCase("campaign")
        ? campaignCallTimeId
        : callTimeId;
  }

  /** The campaign that dials its leads; empty when there is none of this id. */
  public String dialingCampaignId() {
    return campaignExists ? campaignId : "";
  }

  /** True when it belongs to one of these campaigns, or to none at all. */
  public boolean within(AllowedCampaigns campaigns) {
    return campaignId.isEmpty() || campaigns.allows(campaignId);
  }
}
