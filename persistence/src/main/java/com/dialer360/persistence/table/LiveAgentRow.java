package com.dialer360.persistence.table;

import com.dialer360.realtime.AgentList;
import com.dialer360.realtime.LiveAgent;
import java.util.List;
import java.util.OptionalLong;

/** A live agent, and how many live rows there are. */
record LiveAgentRow(
    long live,
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

  static AgentList<LiveAgent> list(List<LiveAgentRow> rows) {
    return new AgentList<>(
        rows.stream().mapToLong(LiveAgentRow::live).findFirst().orElse(0),
        rows.stream().map(LiveAgentRow::agent).toList());
  }

  LiveAgent agent() {
    return new LiveAgent(
        user,
        campaignId,
        sessionId,
        status,
        leadId,
        callerid,
        callsToday,
        fullName,
        userGroup,
        userLevel);
  }
}
