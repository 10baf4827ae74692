package com.dialer360.fakes;

import com.dialer360.report.RecordedCall;
import com.dialer360.report.RecordingLookupResult.Recording;
import com.dialer360.report.RecordingSearch;
import com.dialer360.report.Recordings;
import com.dialer360.table.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every search finds the recordings of this; it keeps what was searched for. */
public final class InMemoryRecordings implements Recordings {
  private final List<Recording> recordings = new ArrayList<>();
  private final Map<String, RecordedCall> calls = new HashMap<>();
  private final List<RecordingSearch> searches = new ArrayList<>();
  private final List<Integer> limits = new ArrayList<>();

  public InMemoryRecordings add(Recording recording) {
    recordings.add(recording);
    return this;
  }

  public InMemoryRecordings addCall(String beginning, boolean outbound, boolean inbound) {
    calls.put(beginning, new RecordedCall(beginning, outbound, inbound));
    return this;
  }

  /** What was searched for. */
  public List<RecordingSearch> searches() {
    return List.copyOf(searches);
  }

  /** How many rows each search may give. */
  public List<Integer> limits() {
    return List.copyOf(limits);
  }

  @Override
  public RecordedCall call(String beginning) {
    return calls.getOrDefault(beginning, new RecordedCall(beginning, false, false));
  }

  @Override
  public Rows<Recording> find(RecordingSearch search, int most) {
    searches.add(search);
    limits.add(most);
    return Rows.of(recordings);
  }
}
