package com.dialer360.report;

import com.dialer360.table.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Driven port: {p}agent_log, and the names of its agents. Source: agent_stats_export.md. */
public interface AgentLogs {

  /**
   * The records of this period, both ends included, by user, then by agent_log_id.
   *
   * @param start {@code YYYY-MM-DD HH:MM:SS}, or however a database reads a time; what is none lies
   *     before everything
   * @param user one agent; empty for all
   */
  Rows<AgentRecord> between(String start, String end, Optional<String> user, int most);

  /** What {p}users knows of these; nothing of those that it does not know. */
  List<AgentName> names(Collection<String> users);
}
