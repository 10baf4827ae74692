package com.dialer360.report;

import com.dialer360.table.Rows;

/** Driven port: recording_log, and the calls in it. Source: recording_lookup.md. */
public interface Recordings {

  /** Where there are calls whose uniqueid begins so. */
  RecordedCall call(String beginning);

  /** Such recordings, by start_time, then by recording_id. */
  Rows<RecordingLookupResult.Recording> find(RecordingSearch search, int most);
}
