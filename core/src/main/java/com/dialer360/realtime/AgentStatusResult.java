package com.dialer360.realtime;

import com.dialer360.outcome.EndOfTable;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.table.Row;
import java.util.OptionalLong;

/** What agent_status answers. Source: agent_status.md, "Outcomes". */
public sealed interface AgentStatusResult extends Outcome {

  /** Level or flags do not suffice. */
  record NoPermission(String user) implements AgentStatusResult, Failure.Denied {}

  /** That is no user id. */
  record InvalidSearchParameters(String user, String agentUser)
      implements AgentStatusResult, Failure {}

  /** There is no such user whom the caller may see. */
  record AgentNotFound(String user, String agentUser)
      implements AgentStatusResult, Failure.NotFound {}

  /** The user is not logged in. */
  record AgentNotLoggedIn(String user, String agentUser)
      implements AgentStatusResult, Failure.NotFound {}

  /**
   * The status was told.
   *
   * @param stage the format, {@code pipe} where none was named
   * @param printed what live systems print, which is what the API log holds
   */
  record AgentStatus(String user, String agentUser, String stage, String printed)
      implements AgentStatusResult, EndOfTable {}

  /**
   * The agent.
   *
   * @param status READY, QUEUE, INCALL, PAUSED, CLOSER or MQUEUE
   * @param callId callerid of the call that the agent is in, or was in last
   * @param leadId the lead that the agent looks at before it is dialled, or else has on the phone;
   *     0 for none
   * @param realTimeSubStatus as the document knows it
   * @param phoneNumber of the call, or else of the lead
   * @param sessionId extension of the conference that the agent is in
   * @param liveSubStatus as live systems print it
   */
  record Agent(
      String status,
      String callId,
      long leadId,
      String campaignId,
      OptionalLong callsToday,
      String fullName,
      String userGroup,
      int userLevel,
      String pauseCode,
      SubStatus realTimeSubStatus,
      String phoneNumber,
      String vendorLeadCode,
      String sessionId,
      @Logged SubStatus liveSubStatus)
      implements Row {}
}
