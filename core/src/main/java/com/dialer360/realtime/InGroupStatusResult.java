package com.dialer360.realtime;

import com.dialer360.outcome.EndOfTable;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.table.Row;

/** What in_group_status answers. Source: in_group_status.md, "Outcomes". */
public sealed interface InGroupStatusResult extends Outcome {

  /** Level or flags do not suffice. */
  record NoPermission(String user) implements InGroupStatusResult, Failure.Denied {}

  /** No in-group was named, or too many. */
  record InvalidSearchParameters(String user, NameFilter inGroups)
      implements InGroupStatusResult, Failure {}

  /**
   * The counts were told.
   *
   * @param stage the format, {@code pipe} where none was named
   */
  record InGroupStatus(String user, NameFilter inGroups, String stage, long agentsLoggedIn)
      implements InGroupStatusResult, EndOfTable {}

  /**
   * The counts.
   *
   * @param ingroups as they were asked for, blanks between them
   * @param agentsInDial live systems print it, and it is always 0
   */
  record Counts(
      String ingroups,
      long totalCalls,
      long callsWaiting,
      long agentsLoggedIn,
      long agentsInCalls,
      long agentsWaiting,
      long agentsPaused,
      long agentsInDispo,
      @Logged long agentsInDial)
      implements Row {}
}
