package com.dialer360.persistence.table;

import com.dialer360.realtime.AgentSettings;
import com.dialer360.realtime.InboundCampaign;

/** What a logged-in agent may be called for. */
record AgentSettingsRow(
    String fullName,
    String selected,
    String outboundAutodial,
    String managerOverride,
    String manager,
    String managerName,
    boolean onHook,
    int ringTime,
    String campaignId,
    boolean inbound,
    String dialMethod,
    String inGroups) {

  AgentSettings settings() {
    return new AgentSettings(
        fullName,
        selected,
        outboundAutodial,
        managerOverride,
        manager,
        managerName,
        onHook,
        ringTime,
        new InboundCampaign(campaignId, inbound, dialMethod, inGroups));
  }
}
