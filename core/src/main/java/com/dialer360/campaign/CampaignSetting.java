package com.dialer360.campaign;

/** What update_campaign changes of a campaign, by the names of its parameters. */
public enum CampaignSetting {
  AUTO_DIAL_LEVEL,
  DIAL_METHOD,
  ADAPTIVE_MAXIMUM_LEVEL,
  CAMPAIGN_VDAD_EXTEN,
  HOPPER_LEVEL,
  DIAL_TIMEOUT,
  CAMPAIGN_NAME,
  OUTBOUND_CID,
  LEAD_FILTER_ID,
  ACTIVE
}
