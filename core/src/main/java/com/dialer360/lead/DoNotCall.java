package com.dialer360.lead;

import java.util.Collection;
import java.util.Set;

/** Driven port: numbers that must not be called, {p}dnc and {p}campaign_dnc. */
public interface DoNotCall {

  /** Those of these entries that are on the system's list, as they are given here. */
  Set<String> onSystemList(Collection<String> entries);

  /**
   * Those of these entries that are on the list that this campaign uses: that of its
   * use_other_campaign_dnc, or its own. The campaign need not exist.
   */
  Set<String> onCampaignList(String campaignId, Collection<String> entries);
}
