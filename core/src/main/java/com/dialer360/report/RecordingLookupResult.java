package com.dialer360.report;

import com.dialer360.outcome.EndOfTable;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Outcome;
import com.dialer360.table.Row;
import java.util.OptionalLong;

/** What recording_lookup answers. Source: recording_lookup.md, "Outcomes". */
public sealed interface RecordingLookupResult extends Outcome {

  /** Level or flags do not suffice. */
  record Denied(String user) implements RecordingLookupResult, Failure.Denied {}

  /** Too little was asked for. */
  record InvalidSearch(String user, String agentUser, String leadId, String date, String uniqueid)
      implements RecordingLookupResult, Failure {}

  /** There is no such recording. */
  record NoneFound(String user, String agentUser, String leadId, String date, String uniqueid)
      implements RecordingLookupResult, Failure.NotFound {}

  /**
   * The recordings were listed.
   *
   * @param stage the format as sent
   */
  record Found(
      String user,
      String agentUser,
      String leadId,
      String date,
      String uniqueid,
      String stage,
      long recordings)
      implements RecordingLookupResult, EndOfTable {}

  /**
   * A recording.
   *
   * @param startTime {@code YYYY-MM-DD HH:MM:SS}, server time; empty where unknown
   * @param user the agent
   * @param location where it can be had
   */
  record Recording(
      String startTime, String user, long recordingId, OptionalLong leadId, String location)
      implements Row {}
}
