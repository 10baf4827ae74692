package com.dialer360.realtime;

/**
 * What tells of a live agent more than its status.
 *
 * @param pauseCode of the agent's present record in {p}agent_log
 * @param onHook the agent's phone rings for each call
 * @param ringCallerid of the call that it rings for
 * @param previewLeadId the lead that is looked at before it is dialled; 0 for none
 * @param leadShared another agent is in a call with the same lead
 * @param call the call that the agent is in
 * @param callPhone number of that call; empty where there is none
 */
public record AgentSigns(
    String pauseCode,
    boolean onHook,
    String ringCallerid,
    long previewLeadId,
    boolean leadShared,
    AgentCall call,
    String callPhone) {}
