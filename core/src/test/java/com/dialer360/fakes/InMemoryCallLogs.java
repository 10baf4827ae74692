package com.dialer360.fakes;

import com.dialer360.report.CallLogs;
import com.dialer360.report.PhoneNumberLogResult.Call;
import com.dialer360.table.Rows;
import java.util.ArrayList;
import java.util.List;

/** Calls in memory, in the order in which they are to be listed, and what was asked for. */
public final class InMemoryCallLogs implements CallLogs {
  private final List<Call> outbound = new ArrayList<>();
  private final List<Call> inbound = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final List<WatchedRows<Call>> given = new ArrayList<>();

  public InMemoryCallLogs addOutbound(Call call) {
    outbound.add(call);
    return this;
  }

  public InMemoryCallLogs addInbound(Call call) {
    inbound.add(call);
    return this;
  }

  /** {@code out 7275551111 100000} of each search so far. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** The searches that are open. */
  public long open() {
    return given.stream().filter(rows -> !rows.isClosed()).count();
  }

  @Override
  public Rows<Call> outbound(String phoneNumber, int most) {
    return given("out", outbound, phoneNumber, most);
  }

  @Override
  public Rows<Call> inbound(String phoneNumber, int most) {
    return given("in", inbound, phoneNumber, most);
  }

  private Rows<Call> given(String direction, List<Call> calls, String phoneNumber, int most) {
    asked.add(direction + " " + phoneNumber + " " + most);
    WatchedRows<Call> rows =
        WatchedRows.of(
            calls.stream()
                .filter(call -> call.phoneNumber().equals(phoneNumber))
                .limit(most)
                .toList());
    given.add(rows);
    return rows;
  }
}
