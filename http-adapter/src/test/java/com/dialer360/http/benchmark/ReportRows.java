package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Recordings of a day of one agent, and records of 1,000 agents over some weeks, all of 2017. */
final class ReportRows {
  /** The call that exports the recordings. */
  static final String EXPORT =
      "function=recording_lookup&agent_user=1000&date=2017-06-01&header=YES";

  /** The call that adds up the records of the agents. */
  static final String STATISTICS =
      "function=agent_stats_export&datetime_start=2017-01-01+00:00:00"
          + "&datetime_end=2017-12-31+23:59:59";

  /** Reads what the export has to read. */
  static final String EXPORT_SQL =
      "SELECT start_time, user, recording_id, lead_id, location FROM recording_log"
          + " WHERE user = '1000'"
          + " AND start_time BETWEEN '2017-06-01 00:00:00' AND '2017-06-01 23:59:59'"
          + " ORDER BY start_time, recording_id LIMIT 100000";

  /** Reads what the statistics have to read. */
  static final String STATISTICS_SQL =
      "SELECT user, lead_id, sub_status, pause_sec, wait_sec, talk_sec, dispo_sec, dead_sec,"
          + " pause_epoch FROM dialer360_agent_log"
          + " WHERE event_time BETWEEN '2017-01-01 00:00:00' AND '2017-12-31 23:59:59'"
          + " ORDER BY user, agent_log_id LIMIT 10000000";

  private ReportRows() {}

  static void fill(EmbeddedMariaDb database, int recordings, int agentRecords) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      for (String sql :
          List.of(
              "SET sql_mode = ''",
              "INSERT INTO recording_log (start_time, user, lead_id, location, vicidial_id)"
                  + " SELECT '2017-06-01' + INTERVAL seq MOD 86400 SECOND, '1000', seq MOD 5000,"
                  + " CONCAT('http://rec.example.com/RECORDINGS/20170601_', seq, '-all.wav'), seq"
                  + " FROM seq_1_to_"
                  + recordings,
              "INSERT INTO dialer360_agent_log (user, event_time, lead_id, pause_epoch, pause_sec,"
                  + " wait_sec, talk_sec, dispo_sec, dead_sec, sub_status)"
                  + " SELECT CONCAT('agent', seq MOD 1000), '2017-01-01' + INTERVAL seq SECOND,"
                  + " IF(seq MOD 4, seq MOD 5000, NULL), 1483228800 + seq, seq MOD 30, seq MOD 40,"
                  + " seq MOD 200, seq MOD 20, seq MOD 7, IF(seq MOD 100, NULL, 'LOGIN')"
                  + " FROM seq_1_to_"
                  + agentRecords,
              "ANALYZE TABLE recording_log, dialer360_agent_log")) {
        statement.execute(sql);
      }
    }
  }
}
