package com.dialer360.lead;

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
}
