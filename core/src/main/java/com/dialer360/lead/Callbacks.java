package com.dialer360.lead;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Driven port: callbacks, {p}callbacks and {p}callbacks_archive, and the campaigns and users that
 * they name.
 */
public interface Callbacks {

  /** Schedules callbacks. */
  void add(Collection<Callback> callbacks);

  /** Of each of these leads that has callbacks, of any status, the lowest callback id. */
  Map<Long, Long> firstOf(Collection<Long> leadIds);

  /** Changes these callbacks, and makes them active as of now. */
  void change(Collection<Long> callbackIds, CallbackChange change, LocalDateTime now);

  /**
   * Moves all callbacks of these leads to the archive, where one that is there already stays as it
   * is.
   *
   * @return what became of them, for each lead that had any
   */
  Map<Long, ArchivedCallbacks> archive(Collection<Long> leadIds);

  /** True when there is such a campaign. */
  boolean campaignExists(String campaignId);

  /** The user group of this user, active or not; empty when there is no such user. */
  Optional<String> groupOf(String user);
}
