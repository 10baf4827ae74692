package com.dialer360.persistence;

import com.dialer360.fixtures.data.CallCentre;
import java.util.List;

/** The statements that the server gets, told by its own log. */
final class GeneralLog {
  private GeneralLog() {}

  /**
   * The statements that this work sends over the one connection of its program, in order, each up
   * to its first 9000 characters.
   */
  static List<String> of(CallCentre centre, Runnable work) {
    String connection =
        centre.value(
            "SELECT id FROM information_schema.processlist"
                + " WHERE db = DATABASE() ORDER BY id LIMIT 1");
    centre.execute("TRUNCATE mysql.general_log");
    centre.execute("SET GLOBAL log_output = 'TABLE'");
    centre.execute("SET GLOBAL general_log = ON");
    try {
      work.run();
    } finally {
      centre.execute("SET GLOBAL general_log = OFF");
      centre.execute("SET GLOBAL log_output = 'FILE'");
    }
    return centre
        .rows(
            "SELECT TRIM(REGEXP_REPLACE(CONVERT(LEFT(argument, 9000) USING utf8mb4), '\\\\s+', ' ')) AS text"
                + " FROM mysql.general_log WHERE thread_id = ?"
                + " AND command_type IN ('Query', 'Execute')",
            connection)
        .stream()
        .map(row -> row.get("text"))
        .toList();
  }
}
