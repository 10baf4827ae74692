package com.dialer360.realtime;

import java.util.OptionalLong;

/** An agent for tests, who is in a call until told otherwise. */
final class Agents {
  static final AgentCall NO_CALL = new AgentCall(false, "AUTO", false, false, "", "");
  static final AgentCall CALL = new AgentCall(false, "AUTO", false, true, "1.1", "SIP/1");

  private String status = "INCALL";
  private long leadId = 12345;
  private boolean onHook;
  private String ringCallerid = "";
  private long previewLeadId;
  private boolean leadShared;
  private AgentCall call = CALL;
  private String callPhone = "";

  private Agents() {}

  static Agents agent() {
    return new Agents();
  }

  Agents status(String newStatus) {
    status = newStatus;
    return this;
  }

  Agents lead(long newLeadId) {
    leadId = newLeadId;
    return this;
  }

  Agents ringing(boolean newOnHook, String newRingCallerid) {
    onHook = newOnHook;
    ringCallerid = newRingCallerid;
    return this;
  }

  Agents preview(long newPreviewLeadId) {
    previewLeadId = newPreviewLeadId;
    return this;
  }

  Agents shared() {
    leadShared = true;
    return this;
  }

  Agents in(AgentCall newCall) {
    call = newCall;
    return this;
  }

  Agents callPhone(String newCallPhone) {
    callPhone = newCallPhone;
    return this;
  }

  WatchedAgent watched() {
    return new WatchedAgent(
        new LiveAgent(
            "1000",
            "TESTCAMP",
            "8600051",
            status,
            leadId,
            "M4050908070000012345",
            OptionalLong.of(1),
            "Test Agent",
            "AGENTS",
            3),
        new AgentSigns("LOGIN", onHook, ringCallerid, previewLeadId, leadShared, call, callPhone));
  }
}
