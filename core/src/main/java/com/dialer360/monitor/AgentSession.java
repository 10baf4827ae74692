package com.dialer360.monitor;

/**
 * A session, and the agent in it.
 *
 * @param agentUser empty, as are status and campaign, when nobody is in the session
 * @param leadId 0 when there is none
 */
public record AgentSession(String agentUser, String agentStatus, long leadId, String campaignId) {}
