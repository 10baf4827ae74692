package com.dialer360.fakes;

import com.dialer360.report.DidCall;
import com.dialer360.report.DidLogs;
import com.dialer360.table.Rows;
import java.util.ArrayList;
import java.util.List;

/** Every search finds the calls of this; it keeps what was searched for. */
public final class InMemoryDidLogs implements DidLogs {
  private final List<DidCall> calls = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();

  public InMemoryDidLogs add(DidCall call) {
    calls.add(call);
    return this;
  }

  /** {@code 3125551212 2017-06-01 100000} of each search. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public Rows<DidCall> of(String extension, String date, int most) {
    asked.add(extension + " " + date + " " + most);
    return Rows.of(calls);
  }
}
