package com.dialer360.lead;

import java.util.Optional;

/** Driven port: callbacks, {p}callbacks, and the campaigns and users that they name. */
public interface Callbacks {

  /** Schedules a callback. */
  void add(Callback callback);

  /** True when there is such a campaign. */
  boolean campaignExists(String campaignId);

  /** The user group of this user, active or not; empty when there is no such user. */
  Optional<String> groupOf(String user);
}
