package com.dialer360.realtime;

import java.util.List;

/**
 * A campaign, as far as it says which calls come in to its agents; all but the id is empty where
 * there is no such campaign.
 *
 * @param inbound campaign_allow_inbound
 * @param inGroups closer_campaigns: in-groups between blanks
 */
public record InboundCampaign(
    String campaignId, boolean inbound, String dialMethod, String inGroups) {

  /** The in-groups that its agents may take calls of, in the stored order. */
  List<String> allowedInGroups() {
    return inbound && !dialMethod.equals("MANUAL") ? InGroupList.ids(inGroups) : List.of();
  }

  /** True when agents cannot be given outbound calls beside inbound ones. */
  boolean dialsByHand() {
    return dialMethod.equals("MANUAL") || dialMethod.equals("INBOUND_MAN");
  }
}
