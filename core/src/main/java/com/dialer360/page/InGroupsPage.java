package com.dialer360.page;

import java.util.List;

/**
 * A piece of a real-time screen that shows the in-groups of an agent. Source:
 * agent_ingroup_info.md, "Info page".
 *
 * @param inGroups that the agent's campaign has, in order
 * @param selectedIngroups as stored
 * @param outboundAutodial Y or N
 * @param managerOverride N, Y or SET
 * @param manager who has set the in-groups
 */
public record InGroupsPage(
    String agentUser,
    String fullName,
    String campaignId,
    List<InGroupChoice> inGroups,
    String selectedIngroups,
    String outboundAutodial,
    String managerOverride,
    String manager)
    implements PageModel {
  public InGroupsPage {
    inGroups = List.copyOf(inGroups);
  }
}
