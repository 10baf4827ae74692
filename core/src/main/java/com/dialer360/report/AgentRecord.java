package com.dialer360.report;

/**
 * A row of {p}agent_log, its numbers 0 where the row has none.
 *
 * @param user empty where the row has none
 * @param onCall it is of a lead
 * @param subStatus the pause code; {@code LOGIN} in it begins a session
 * @param paused the row has a pause, if only of 0 seconds
 * @param pauseEpoch when it began, in seconds since 1970 in UTC
 */
public record AgentRecord(
    String user,
    boolean onCall,
    String subStatus,
    boolean paused,
    long pauseSec,
    long waitSec,
    long talkSec,
    long dispoSec,
    long deadSec,
    long pauseEpoch) {

  /** Seconds from its beginning to its end. */
  long length() {
    return pauseSec + waitSec + talkSec + dispoSec;
  }
}
