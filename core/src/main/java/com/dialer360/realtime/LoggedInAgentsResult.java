package com.dialer360.realtime;

import com.dialer360.outcome.EndOfTable;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.table.Row;
import java.util.OptionalLong;

/** What logged_in_agents answers. Source: logged_in_agents.md, "Outcomes". */
public sealed interface LoggedInAgentsResult extends Outcome {

  /** Level or flags do not suffice. */
  record NoPermission(String user) implements LoggedInAgentsResult, Failure.Denied {}

  /** Nobody is logged in whom the caller may see and has asked for. */
  record NoLoggedInAgents(@Logged String user, @Logged String agentUser)
      implements LoggedInAgentsResult, Failure.NotFound {}

  /**
   * The agents were listed.
   *
   * @param live how many live rows the campaigns have, whatever their users
   * @param stage the format, {@code pipe} where none was named
   * @param printed what live systems print, which is what the API log holds
   */
  record AgentsListed(String user, long live, String stage, String printed)
      implements LoggedInAgentsResult, EndOfTable {}

  /**
   * An agent.
   *
   * @param sessionId extension of the conference that the agent is in
   * @param status READY, QUEUE, INCALL, PAUSED, CLOSER or MQUEUE
   * @param leadId 0 for none
   * @param callerid of the call that the agent is in, or was in last
   */
  record Agent(
      String user,
      String campaignId,
      String sessionId,
      String status,
      long leadId,
      String callerid,
      OptionalLong callsToday,
      String fullName,
      String userGroup,
      int userLevel)
      implements Row {}

  /**
   * An agent, with what the status does not tell.
   *
   * @param leadId the lead that the agent looks at before it is dialled, or else has on the phone
   */
  record AgentInDetail(
      String user,
      String campaignId,
      String sessionId,
      String status,
      long leadId,
      String callerid,
      OptionalLong callsToday,
      String fullName,
      String userGroup,
      int userLevel,
      String pauseCode,
      SubStatus subStatus)
      implements Row {}
}
