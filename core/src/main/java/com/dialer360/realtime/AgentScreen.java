package com.dialer360.realtime;

import com.dialer360.access.Account;
import com.dialer360.access.Flag;
import com.dialer360.page.InGroupChoice;
import com.dialer360.page.InGroupsForm;
import com.dialer360.page.InGroupsPage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a real-time screen shows of an agent. Source: agent_ingroup_info.md, "Output".
 *
 * @param agentUser as sent
 * @param inGroups of the agent's campaign
 */
record AgentScreen(String agentUser, AgentSettings agent, List<InGroupChoice> inGroups) {

  InGroupsPage page() {
    return new InGroupsPage(
        agentUser,
        agent.fullName(),
        agent.campaign().campaignId(),
        inGroups,
        agent.selected(),
        agent.outboundAutodial(),
        agent.managerOverride(),
        agent.manager());
  }

  /** The form, as this account may use it. */
  InGroupsForm form(Account account) {
    boolean byHand = agent.campaign().dialsByHand();
    return new InGroupsForm(
        agentUser,
        agent.fullName(),
        agent.campaign().campaignId(),
        agent.onHook() ? OptionalInt.of(agent.ringTime()) : OptionalInt.empty(),
        inGroups,
        agent.outboundAutodial().equals("Y") && !byHand,
        byHand,
        !account.flags().contains(Flag.MODIFY_USERS),
        override());
  }

  private Optional<String> override() {
    String set = agent.managerOverride();
    return set.equals("SET") || set.equals("Y")
        ? Optional.of(set + " - " + agent.manager() + " - " + agent.managerName())
        : Optional.empty();
  }
}
