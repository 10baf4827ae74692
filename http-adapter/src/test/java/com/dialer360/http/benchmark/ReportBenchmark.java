package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import com.dialer360.persistence.embedded.EmbeddedSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * An export and the agents' statistics over HTTP, from a server with little memory, beside the
 * plain database client that reads the same rows. Run it with docs/benchmarks/reports.
 */
public final class ReportBenchmark {
  private static final int RECORDINGS = 100_000;
  private static final int AGENT_RECORDS = 5_000_000;
  private static final int EXPORTS = 9;
  private static final int STATISTICS_ROUNDS = 3;

  private static final String EXPORT =
      "function=recording_lookup&agent_user=1000&date=2017-06-01&header=YES";
  private static final String EXPORT_SQL =
      "SELECT start_time, user, recording_id, lead_id, location FROM recording_log"
          + " WHERE user = '1000'"
          + " AND start_time BETWEEN '2017-06-01 00:00:00' AND '2017-06-01 23:59:59'"
          + " ORDER BY start_time, recording_id LIMIT 100000";
  private static final String STATISTICS =
      "function=agent_stats_export&datetime_start=2017-01-01+00:00:00"
          + "&datetime_end=2017-12-31+23:59:59";
  private static final String STATISTICS_SQL =
      "SELECT user, lead_id, sub_status, pause_sec, wait_sec, talk_sec, dispo_sec, dead_sec,"
          + " pause_epoch FROM dialer360_agent_log"
          + " WHERE event_time BETWEEN '2017-01-01 00:00:00' AND '2017-12-31 23:59:59'"
          + " ORDER BY user, agent_log_id LIMIT 10000000";

  private ReportBenchmark() {}

  /**
   * Measures, and prints a table.
   *
   * @param arguments the server's jar, and a folder for data and log
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[1])).toAbsolutePath();
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(EmbeddedSettings.in(folder));
        ServerProcess server =
            ServerProcess.startSmall(
                Path.of(arguments[0]), database, folder.resolve("server.log"))) {
      fill(database);
      DatabaseClient client = DatabaseClient.unpackedTo(folder, database);
      ReportCalls calls = new ReportCalls(server.port());
      System.out.println(
          "| report | rows read | server s | rows/s | client s | rows/s | server/client"
              + " | most heap MB |");
      System.out.println("|---|---|---|---|---|---|---|---|");
      for (int round = 0; round < EXPORTS; round++) {
        System.out.println(row("recording_lookup", RECORDINGS, calls, EXPORT, client, EXPORT_SQL));
      }
      for (int round = 0; round < STATISTICS_ROUNDS; round++) {
        System.out.println(
            row("agent_stats_export", AGENT_RECORDS, calls, STATISTICS, client, STATISTICS_SQL));
      }
    }
  }

  private static String row(
      String name, int rows, ReportCalls calls, String pairs, DatabaseClient client, String sql)
      throws Exception {
    ReportCalls.Measured server = calls.read(pairs);
    double alone = client.seconds(sql, rows);
    return String.format(
        "| %s | %,d | %.2f | %,.0f | %.2f | %,.0f | %.2f | %d |",
        name,
        rows,
        server.seconds(),
        rows / server.seconds(),
        alone,
        rows / alone,
        alone / server.seconds(),
        server.mostHeap() >> 20);
  }

  private static void fill(EmbeddedMariaDb database) throws SQLException {
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
                  + RECORDINGS,
              "INSERT INTO dialer360_agent_log (user, event_time, lead_id, pause_epoch, pause_sec,"
                  + " wait_sec, talk_sec, dispo_sec, dead_sec, sub_status)"
                  + " SELECT CONCAT('agent', seq MOD 1000), '2017-01-01' + INTERVAL seq SECOND,"
                  + " IF(seq MOD 4, seq MOD 5000, NULL), 1483228800 + seq, seq MOD 30, seq MOD 40,"
                  + " seq MOD 200, seq MOD 20, seq MOD 7, IF(seq MOD 100, NULL, 'LOGIN')"
                  + " FROM seq_1_to_"
                  + AGENT_RECORDS,
              "ANALYZE TABLE recording_log, dialer360_agent_log")) {
        statement.execute(sql);
      }
    }
  }
}
