package com.dialer360.realtime;

import java.util.OptionalLong;

/**
 * A logged-in agent: a row of {p}live_agents with that of the user.
 *
 * @param user as the live row has it
 * @param sessionId extension of the conference that the agent is in
 * @param status READY, QUEUE, INCALL, PAUSED, CLOSER or MQUEUE
 * @param leadId 0 for none
 * @param callerid of the call that the agent is in, or was in last
 */
public record LiveAgent(
    String user,
    String campaignId,
    String sessionId,
    String status,
    long leadId,
    String callerid,
    OptionalLong callsToday,
    String fullName,
    String userGroup,
    int userLevel) {

  boolean inCall() {
    return status.equals("INCALL");
  }

  boolean paused() {
    return status.equals("PAUSED");
  }
}
