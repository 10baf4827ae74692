package com.dialer360.campaign;

import java.util.Optional;

/** Driven port: the campaigns, {p}campaigns. */
public interface Campaigns {

  /** The id of this campaign as it is stored, active or not; empty when there is none. */
  Optional<String> find(String campaignId);
}
