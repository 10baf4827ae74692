package com.dialer360.report;

import com.dialer360.outcome.EndOfTable;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Outcome;
import com.dialer360.table.Row;
import java.util.OptionalLong;

/** What callid_info answers. Source: callid_info.md, "Outcomes". */
public sealed interface CallidInfoResult extends Outcome {

  /** Level or flags do not suffice. */
  record Denied(String user) implements CallidInfoResult, Failure.Denied {}

  /** That is no call id. */
  record InvalidSearch(String user, String callId) implements CallidInfoResult, Failure {}

  /** No call has that id. */
  record CallNotFound(String user, String agentUser)
      implements CallidInfoResult, Failure.NotFound {}

  /** The call has no row in the log of its kind. */
  record LogNotFound(String user, String agentUser) implements CallidInfoResult, Failure.NotFound {}

  /**
   * The call was told.
   *
   * @param stage the format, {@code pipe} where none was named
   * @param printed what live systems print, which is what the API log holds
   */
  record Found(String user, String callId, String stage, String printed)
      implements CallidInfoResult, EndOfTable {}

  /**
   * The call, without detail.
   *
   * @param callId as it was asked for
   * @param custtime seconds that the agent spoke with the customer; may be negative
   */
  record CustomerTime(String callId, long custtime) implements Row {}

  /**
   * The call, with detail.
   *
   * @param callId as it was asked for
   * @param custtime seconds that the agent spoke with the customer; may be negative
   * @param callDate {@code YYYY-MM-DD HH:MM:SS}, server time; empty where unknown
   * @param campaignId the campaign, or the in-group of an inbound call
   * @param status its disposition
   * @param user the agent
   */
  record Call(
      String callId,
      long custtime,
      String callDate,
      String phone,
      CallKind callType,
      String campaignId,
      OptionalLong listId,
      String status,
      String user)
      implements Row {}
}
