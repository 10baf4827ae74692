package com.dialer360.campaign;

import com.dialer360.field.Changes;
import java.time.LocalDateTime;
import java.util.Optional;

/** Driven port: the campaigns, {p}campaigns. */
public interface Campaigns {

  /** The id of this campaign as it is stored, active or not; empty when there is none. */
  Optional<String> find(String campaignId);

  /** Changes settings of a campaign. */
  void change(String campaignId, Changes<CampaignSetting> changes, LocalDateTime now);
}
