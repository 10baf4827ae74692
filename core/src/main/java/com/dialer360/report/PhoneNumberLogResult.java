package com.dialer360.report;

import com.dialer360.outcome.EndOfTable;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.table.Row;
import java.util.OptionalLong;

/** What phone_number_log answers. Source: phone_number_log.md, "Outcomes". */
public sealed interface PhoneNumberLogResult extends Outcome {

  /** Level or flags do not suffice. */
  record Denied(String user) implements PhoneNumberLogResult, Failure.Denied {}

  /** No number is long enough. */
  record NoNumbers(String user, String phoneNumber, String date)
      implements PhoneNumberLogResult, Failure {}

  /** None of the numbers has a call. */
  record NoneFound(String user, String phoneNumber, @Logged String leadId, String date)
      implements PhoneNumberLogResult, Failure.NotFound {

    /** The API log calls it so, and live systems do; the API document prints ERROR. */
    @Override
    public Kind kind() {
      return Kind.NOTICE;
    }
  }

  /**
   * The calls were listed.
   *
   * @param stage the format, {@code pipe} where none was named
   * @param records how many calls the last search found, of the last number and direction
   */
  record Found(
      String user, String agentUser, String leadId, String date, String stage, long records)
      implements PhoneNumberLogResult, EndOfTable {}

  /**
   * A call.
   *
   * @param phoneNumber as it was asked for
   * @param callDate {@code YYYY-MM-DD HH:MM:SS}, server time; empty where unknown
   * @param leadStatus of the lead now; where the lead is gone, the call's own for outbound calls,
   *     empty for inbound ones
   * @param hangupReason who or what ended it: {@code CALLER}, {@code AGENT}, {@code ABANDON} ...
   * @param callStatus its disposition
   * @param sourceId of the lead; empty where the lead is gone
   * @param user the agent
   */
  record Call(
      String phoneNumber,
      String callDate,
      OptionalLong listId,
      OptionalLong lengthInSec,
      String leadStatus,
      String hangupReason,
      String callStatus,
      String sourceId,
      String user)
      implements Row {}
}
