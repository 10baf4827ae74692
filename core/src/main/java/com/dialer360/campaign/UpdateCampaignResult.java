package com.dialer360.campaign;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Notice;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;

/** What update_campaign may answer. Source: update_campaign.md, "Outcomes". */
public sealed interface UpdateCampaignResult extends Outcome {

  record NotPermitted(String user) implements UpdateCampaignResult, Failure.Denied {}

  /** The campaign id is too short or too long. */
  record MissingFields(String user, String campaignId, @Logged String campaignName)
      implements UpdateCampaignResult, Failure {}

  /** The campaign does not exist, or the user may not see it. */
  record NotFound(String user, String campaignId)
      implements UpdateCampaignResult, Failure.NotFound {}

  /**
   * The level is below 0 or too high.
   *
   * @param limit the highest level
   * @param toldLimit the limit as live systems tell it
   */
  record BadDialLevel(String user, String autoDialLevel, String limit, @Logged String toldLimit)
      implements UpdateCampaignResult, Failure {}

  record BadDialMethod(String user, String dialMethod) implements UpdateCampaignResult, Failure {}

  record BadAdaptLevel(String user, String adaptiveMaximumLevel)
      implements UpdateCampaignResult, Failure {}

  record BadExten(String user, String campaignVdadExten) implements UpdateCampaignResult, Failure {}

  record BadHopperLevel(String user, String hopperLevel) implements UpdateCampaignResult, Failure {}

  record BadTimeout(String user, String dialTimeout) implements UpdateCampaignResult, Failure {}

  record BadName(String user, String campaignName) implements UpdateCampaignResult, Failure {}

  record BadCid(String user, String outboundCid) implements UpdateCampaignResult, Failure {}

  record BadFilter(String user, String leadFilterId)
      implements UpdateCampaignResult, Failure.NotFound {}

  record BadActive(String user, String active) implements UpdateCampaignResult, Failure {}

  /** No setting was sent. */
  record NoUpdates(String user) implements UpdateCampaignResult, Notice {}

  record Updated(String user, String campaignId) implements UpdateCampaignResult, Success {}

  /**
   * The hopper has nothing of the campaign any more.
   *
   * @param count how many leads were taken out
   */
  record HopperReset(String user, String campaignId, long count)
      implements UpdateCampaignResult, Notice {}
}
