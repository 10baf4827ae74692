package com.dialer360.report;

import com.dialer360.outcome.EndOfTable;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.table.Row;

/** What did_log_export answers. Source: did_log_export.md, "Outcomes". */
public sealed interface DidLogExportResult extends Outcome {

  /** Level or flags do not suffice. */
  record Denied(String user) implements DidLogExportResult, Failure.Denied {}

  /** Number or date is too short or too long. */
  record InvalidSearch(String user, String phoneNumber, String date)
      implements DidLogExportResult, Failure {}

  /** No call came in on that number on that day. */
  record NoneFound(
      String user, String phoneNumber, String date, @Logged String agentUser, @Logged String leadId)
      implements DidLogExportResult, Failure.NotFound {}

  /**
   * The calls were listed.
   *
   * @param stage the format, {@code pipe} where none was named
   */
  record Found(
      String user, String agentUser, String leadId, String date, String stage, long records)
      implements DidLogExportResult, EndOfTable {}

  /**
   * A call.
   *
   * @param didNumber as it was asked for
   * @param callDate {@code YYYY-MM-DD HH:MM:SS}, server time
   * @param lengthInSec from its coming in to its end; 0 where no in-group took it; may be negative
   */
  record Call(String didNumber, String callDate, String callerIdNumber, long lengthInSec)
      implements Row {}
}
