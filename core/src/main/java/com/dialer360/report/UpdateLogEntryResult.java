package com.dialer360.report;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;

/** What update_log_entry may answer. Source: update_log_entry.md, "Outcomes". */
public sealed interface UpdateLogEntryResult extends Outcome {

  record NoPermission(String user) implements UpdateLogEntryResult, Failure.Denied {}

  /** A parameter is missing, or too short or too long. */
  record InvalidSearch(String user, String group, String callId, @Logged String status)
      implements UpdateLogEntryResult, Failure {}

  /** There is no such campaign or in-group. */
  record GroupNotFound(String user, String group)
      implements UpdateLogEntryResult, Failure.NotFound {}

  /** The group has no such call. */
  record NoRecords(String user, String group, String callId, String status)
      implements UpdateLogEntryResult, Failure.NotFound {}

  /**
   * The call had this status already.
   *
   * @param entry key of the call's row
   */
  record NotUpdated(
      String user, String group, String callId, String status, String oldStatus, String entry)
      implements UpdateLogEntryResult, Failure.Conflict {}

  /**
   * The call has the new status.
   *
   * @param entry key of the call's row
   */
  record Updated(
      String user, String group, String callId, String status, String oldStatus, String entry)
      implements UpdateLogEntryResult, Success {}
}
