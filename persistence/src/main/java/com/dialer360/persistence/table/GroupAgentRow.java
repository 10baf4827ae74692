package com.dialer360.persistence.table;

import com.dialer360.realtime.AgentCall;
import com.dialer360.realtime.GroupAgent;

/** A live agent, as counts look at it. */
record GroupAgentRow(
    String status,
    long leadId,
    String callerid,
    boolean parked,
    String comments,
    boolean customerLeft,
    boolean found,
    String uniqueid,
    String channel) {

  GroupAgent agent() {
    return new GroupAgent(
        status,
        leadId,
        callerid,
        new AgentCall(parked, comments, customerLeft, found, uniqueid, channel));
  }
}
