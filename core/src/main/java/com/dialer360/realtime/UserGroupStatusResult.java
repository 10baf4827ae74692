package com.dialer360.realtime;

import com.dialer360.outcome.EndOfTable;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.table.Row;

/** What user_group_status answers. Source: user_group_status.md, "Outcomes". */
public sealed interface UserGroupStatusResult extends Outcome {

  /** Level or flags do not suffice. */
  record NoPermission(String user) implements UserGroupStatusResult, Failure.Denied {}

  /** No user group was named, or too many. */
  record InvalidSearchParameters(String user, NameFilter userGroups)
      implements UserGroupStatusResult, Failure {}

  /**
   * The counts were told.
   *
   * @param stage the format, {@code pipe} where none was named
   */
  record UserGroupStatus(String user, NameFilter userGroups, String stage, long agentsLoggedIn)
      implements UserGroupStatusResult, EndOfTable {}

  /**
   * The counts.
   *
   * @param usergroups as they were asked for, blanks between them
   * @param callsWaiting of all that the caller sees, whatever the groups
   * @param agentsInCalls those whose customer has not answered yet among them
   * @param agentsInDial those alone, as live systems print them
   */
  record Counts(
      String usergroups,
      long callsWaiting,
      long agentsLoggedIn,
      long agentsInCalls,
      long agentsWaiting,
      long agentsPaused,
      long agentsInDeadCalls,
      long agentsInDispo,
      @Logged long agentsInDial)
      implements Row {}
}
