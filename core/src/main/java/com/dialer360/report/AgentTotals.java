package com.dialer360.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The sums over the records of one agent. Source: agent_stats_export.md, "Arithmetic". */
final class AgentTotals {
  private static final String LOGIN = "LOGIN";

  private final String user;
  private final long begin;
  private long end;
  private long length;
  private long pause;
  private long wait;
  private long talk;
  private long dead;
  private long calls;
  private long pauses;
  private long logins;

  private AgentTotals(AgentRecord first) {
    this.user = first.user();
    this.begin = first.pauseEpoch();
  }

  /**
   * Adds up the records of each agent. Memory is needed for agents, not for records.
   *
   * @param records those of an agent after each other
   */
  static List<AgentTotals> of(Iterator<AgentRecord> records) {
    List<AgentTotals> agents = new ArrayList<>();
    while (records.hasNext()) {
      AgentRecord record = records.next();
      if (agents.isEmpty() || !agents.get(agents.size() - 1).user.equalsIgnoreCase(record.user())) {
        agents.add(new AgentTotals(record));
      }
      agents.get(agents.size() - 1).add(record);
    }
    return agents;
  }

  private void add(AgentRecord record) {
    end = record.pauseEpoch() + record.length();
    length += record.length();
    pause += record.pauseSec();
    wait += record.waitSec();
    talk += record.talkSec();
    dead += record.deadSec();
    calls += record.onCall() ? 1 : 0;
    pauses += record.paused() ? 1 : 0;
    logins += record.subStatus().contains(LOGIN) ? 1 : 0;
  }

  /** As the first record spells it. */
  String user() {
    return user;
  }

  long calls() {
    return calls;
  }

  long pause() {
    return pause;
  }

  long pauses() {
    return pauses;
  }

  /** At least one. */
  long sessions() {
    return Math.max(logins, 1);
  }

  /** Seconds logged in: no more than the records hold, nor than lies between first and last. */
  long login() {
    return Math.min(length, end - begin);
  }

  /** Seconds with customers; may be negative. */
  long talk() {
    return calls == 0 ? 0 : talk - dead;
  }

  /** Seconds of waiting between calls; none without calls. */
  long waited() {
    return calls == 0 ? 0 : wait;
  }
}
