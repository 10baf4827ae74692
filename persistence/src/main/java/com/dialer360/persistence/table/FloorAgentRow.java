package com.dialer360.persistence.table;

import com.dialer360.realtime.AgentCall;
import com.dialer360.realtime.AgentSigns;
import com.dialer360.realtime.CallPlace;
import com.dialer360.realtime.FloorAgent;
import com.dialer360.realtime.LiveAgent;
import com.dialer360.realtime.WatchedAgent;
import java.util.Optional;
import java.util.OptionalLong;

/** A live agent as a board shows it; the columns of the last line may have no value. */
record FloorAgentRow(
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
    String channel,
    String since,
    boolean inGroup,
    String ownCampaign,
    String ownGroup,
    String callCampaign,
    String inGroupOwner) {

  FloorAgent agent() {
    return new FloorAgent(
        watched(),
        Optional.ofNullable(ownCampaign),
        Optional.ofNullable(ownGroup),
        since,
        new CallPlace(
            Optional.ofNullable(callCampaign), inGroup, Optional.ofNullable(inGroupOwner)));
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
