package com.dialer360.lead;

import java.util.Collection;

/** Driven port: numbers that must not be called, {p}dnc and {p}campaign_dnc. */
public interface DoNotCall {

  /** True when the system's list has one of these entries. */
  boolean systemHasAny(Collection<String> entries);

  /**
   * True when the list that this campaign uses has one of these entries: that of its
   * use_other_campaign_dnc, or its own. The campaign need not exist.
   */
  boolean campaignHasAny(String campaignId, Collection<String> entries);
}
