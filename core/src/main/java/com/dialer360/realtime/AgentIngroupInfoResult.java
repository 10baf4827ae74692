package com.dialer360.realtime;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.PageEntry;
import com.dialer360.outcome.Success;

/** What agent_ingroup_info answers. Source: agent_ingroup_info.md, "Outcomes". */
public sealed interface AgentIngroupInfoResult extends Outcome {

  /** Level or flags do not suffice. */
  record NoPermission(String user) implements AgentIngroupInfoResult, Failure.Denied {}

  /** There is no such user whom the caller may see, or it is not logged in. */
  record InvalidUserId(String agentUser, String user, @Logged String sessionId)
      implements AgentIngroupInfoResult, Failure.NotFound {}

  /**
   * What the agent may be called for.
   *
   * @param stage as sent
   * @param selectedIngroups as stored: between blanks
   * @param outboundAutodial Y or N
   * @param managerOverride N, Y or SET
   * @param manager who has set the in-groups
   */
  record AgentInfo(
      String agentUser,
      String stage,
      String selectedIngroups,
      String outboundAutodial,
      String managerOverride,
      String manager)
      implements AgentIngroupInfoResult, Success {}

  /**
   * An in-group of the agent's campaign, told with the pages.
   *
   * @param name empty where there is no such in-group
   * @param selected the agent takes its calls
   */
  record InGroup(String groupId, String name, boolean selected)
      implements AgentIngroupInfoResult, PageEntry {}
}
