package com.dialer360.report;

import com.dialer360.outcome.EndOfTable;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.table.Row;

/** What agent_stats_export answers. Source: agent_stats_export.md, "Outcomes". */
public sealed interface AgentStatsExportResult extends Outcome {

  /** Level or flags do not suffice. */
  record Denied(String user) implements AgentStatsExportResult, Failure.Denied {}

  /** Begin or end of the period is missing, or no time. */
  record InvalidSearch(String user, String agentUser, String datetimeStart, String datetimeEnd)
      implements AgentStatsExportResult, Failure {}

  /** No agent did anything in that period. */
  record NoneFound(
      String user,
      String agentUser,
      String datetimeStart,
      String datetimeEnd,
      @Logged String leadId,
      @Logged String date)
      implements AgentStatsExportResult, Failure.NotFound {}

  /**
   * The agents were listed.
   *
   * @param stage the format, {@code pipe} where none was named
   */
  record Found(String user, String agentUser, String leadId, String date, String stage, long agents)
      implements AgentStatsExportResult, EndOfTable {}

  /**
   * An agent.
   *
   * @param user as the agent's first record spells it
   * @param calls records of a lead
   * @param totalTalkTime with customers, less the time of dead lines
   * @param liveAvgTalkTime what live systems print for the average
   * @param pctOfQueue what the agent's calls are of all calls in the answer
   * @param pauseTime seconds, whatever the time format
   * @param sessions logins, at least one
   * @param pausePct what the pauses are of the time logged in; may exceed 100
   */
  record Agent(
      String user,
      String fullName,
      String userGroup,
      long calls,
      ShownTime loginTime,
      ShownTime totalTalkTime,
      ShownTime avgTalkTime,
      @Logged ShownTime liveAvgTalkTime,
      ShownTime avgWaitTime,
      Percentage pctOfQueue,
      long pauseTime,
      long sessions,
      ShownTime avgSession,
      long pauses,
      ShownTime avgPauseTime,
      Percentage pausePct,
      long pausesPerSession,
      ShownTime totalWaitTime)
      implements Row {}
}
