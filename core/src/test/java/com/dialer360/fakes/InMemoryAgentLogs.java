package com.dialer360.fakes;

import com.dialer360.report.AgentLogs;
import com.dialer360.report.AgentName;
import com.dialer360.report.AgentRecord;
import com.dialer360.table.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every search finds the records of this; it keeps what was searched for. */
public final class InMemoryAgentLogs implements AgentLogs {
  private final List<AgentRecord> records = new ArrayList<>();
  private final List<AgentName> names = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final List<List<String>> named = new ArrayList<>();
  private Optional<WatchedRows<AgentRecord>> given = Optional.empty();

  public InMemoryAgentLogs add(AgentRecord record) {
    records.add(record);
    return this;
  }

  public InMemoryAgentLogs name(String user, String fullName, String userGroup) {
    names.add(new AgentName(user, fullName, userGroup));
    return this;
  }

  /** Begin, end, user and limit of each search, between bars. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** Whose names were asked for, in each search. */
  public List<List<String>> named() {
    return List.copyOf(named);
  }

  /** True when the last search was closed. */
  public boolean closed() {
    return given.orElseThrow().isClosed();
  }

  @Override
  public Rows<AgentRecord> between(String start, String end, Optional<String> user, int most) {
    asked.add(String.join("|", start, end, user.orElse("all"), Integer.toString(most)));
    given = Optional.of(WatchedRows.of(records));
    return given.get();
  }

  @Override
  public List<AgentName> names(Collection<String> users) {
    named.add(List.copyOf(users));
    return List.copyOf(names);
  }
}
