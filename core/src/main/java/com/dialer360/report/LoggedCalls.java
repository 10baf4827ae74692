package com.dialer360.report;

import java.util.Optional;

/**
 * Driven port: finished calls, {p}log and {p}closer_log, whose rows stay locked until the open
 * transaction has ended. Groups are compared by collation.
 */
public interface LoggedCalls {

  /**
   * Which way the calls of this group go: of an in-group, or else of a campaign. Nothing when there
   * is neither.
   */
  Optional<CallDirection> directionOf(String group);

  /** The call of this uniqueid for this group; of several inbound ones the last. */
  Optional<LoggedCall> ofUniqueid(CallDirection direction, String group, String uniqueid);

  /**
   * The last call of this lead for this group: of inbound ones that with the highest key, of
   * outbound ones the latest.
   */
  Optional<LoggedCall> lastOfLead(CallDirection direction, String group, long leadId);

  /**
   * Gives a call another status, cut to its column.
   *
   * @param entry key of its row
   * @return false when it had exactly this status already
   */
  boolean changeStatus(CallDirection direction, String entry, String status);
}
