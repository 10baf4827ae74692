package com.dialer360.fakes;

import com.dialer360.report.CallDirection;
import com.dialer360.report.LoggedCall;
import com.dialer360.report.LoggedCalls;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finished calls, in the order in which they were; the key of an inbound one is its number. */
public final class InMemoryLoggedCalls implements LoggedCalls {
  private record Row(
      CallDirection direction, String group, String uniqueid, long leadId, LoggedCall call) {}

  private final Map<String, CallDirection> groups = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  public InMemoryLoggedCalls group(String group, CallDirection direction) {
    groups.put(group.toLowerCase(Locale.ROOT), direction);
    return this;
  }

  /** A call later than all others. */
  public InMemoryLoggedCalls call(String group, String uniqueid, long leadId, String status) {
    CallDirection direction = groups.get(group.toLowerCase(Locale.ROOT));
    String entry =
        direction == CallDirection.INBOUND ? Integer.toString(rows.size() + 1) : uniqueid;
    rows.add(new Row(direction, group, uniqueid, leadId, new LoggedCall(entry, status)));
    return this;
  }

  /** The status of each call, in order. */
  public List<String> statuses() {
    return rows.stream().map(row -> row.call().status()).toList();
  }

  @Override
  public Optional<CallDirection> directionOf(String group) {
    return Optional.ofNullable(groups.get(group.toLowerCase(Locale.ROOT)));
  }

  @Override
  public Optional<LoggedCall> ofUniqueid(CallDirection direction, String group, String uniqueid) {
    return rows.stream()
        .filter(row -> row.direction() == direction && row.group().equalsIgnoreCase(group))
        .filter(row -> row.uniqueid().equals(uniqueid))
        .map(Row::call)
        .reduce((earlier, later) -> later);
  }

  @Override
  public Optional<LoggedCall> lastOfLead(CallDirection direction, String group, long leadId) {
    return rows.stream()
        .filter(row -> row.direction() == direction && row.group().equalsIgnoreCase(group))
        .filter(row -> row.leadId() == leadId)
        .map(Row::call)
        .reduce((earlier, later) -> later);
  }

  @Override
  public boolean changeStatus(CallDirection direction, String entry, String status) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.direction() == direction && row.call().entry().equals(entry)) {
        rows.set(
            i,
            new Row(
                direction,
                row.group(),
                row.uniqueid(),
                row.leadId(),
                new LoggedCall(entry, status)));
        return !row.call().status().equals(status);
      }
    }
    return false;
  }
}
