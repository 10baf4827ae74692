package com.dialer360.realtime;

/**
 * What a logged-in agent may be called for: its live row with those of user, campaign and manager.
 *
 * @param selected closer_campaigns of the live row: in-groups between blanks
 * @param outboundAutodial Y or N
 * @param managerOverride manager_ingroup_set: N, Y or SET
 * @param manager who has set the in-groups
 * @param onHook the agent's phone rings for each call
 * @param ringTime seconds that it rings
 * @param campaign of the agent
 */
public record AgentSettings(
    String fullName,
    String selected,
    String outboundAutodial,
    String managerOverride,
    String manager,
    String managerName,
    boolean onHook,
    int ringTime,
    InboundCampaign campaign) {}
