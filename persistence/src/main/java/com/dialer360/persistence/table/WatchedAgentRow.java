package com.dialer360.persistence.table;

import com.dialer360.realtime.AgentCall;
import com.dialer360.realtime.AgentList;
import com.dialer360.realtime.AgentSigns;
import com.dialer360.realtime.KnownAgent;
import com.dialer360.realtime.LiveAgent;
import com.dialer360.realtime.WatchedAgent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A live agent with its signs, and how many live rows there are. */
record WatchedAgentRow(
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
    int userLevel,
    String pauseCode,
    boolean onHook,
    String ringCallerid,
    long previewLeadId,
    boolean leadShared,
    String callPhone,
    boolean parked,
    String comments,
    boolean customerLeft,
    boolean found,
    String uniqueid,
    String channel) {

  static AgentList<WatchedAgent> list(List<WatchedAgentRow> rows) {
    return new AgentList<>(
        rows.stream().mapToLong(WatchedAgentRow::live).findFirst().orElse(0),
        rows.stream().map(WatchedAgentRow::watched).toList());
  }

  KnownAgent known() {
    return new KnownAgent(live > 0 ? Optional.of(watched()) : Optional.empty());
  }

  private WatchedAgent watched() {
    return new WatchedAgent(
        new LiveAgent(
            user,
            campaignId,
            sessionId,
            status,
            leadId,
            callerid,
            callsToday,
            fullName,
            userGroup,
            userLevel),
        new AgentSigns(
            pauseCode,
            onHook,
            ringCallerid,
            previewLeadId,
            leadShared,
            new AgentCall(parked, comments, customerLeft, found, uniqueid, channel),
            callPhone));
  }
}
