package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import com.dialer360.persistence.embedded.EmbeddedSettings;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An export and the agents' statistics over HTTP, from a server with little memory, beside the
 * plain database client that reads the same rows. Run it with docs/benchmarks/reports.
 */
public final class ReportBenchmark {
  private static final int RECORDINGS = 100_000;
  private static final int AGENT_RECORDS = 5_000_000;
  private static final int EXPORTS = 9;
  private static final int STATISTICS_ROUNDS = 3;

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
      ReportRows.fill(database, RECORDINGS, AGENT_RECORDS);
      DatabaseClient client = DatabaseClient.unpackedTo(folder, database);
      ReportCalls calls = new ReportCalls(server.port());
      System.out.println(
          "| report | rows read | server s | rows/s | client s | rows/s | server/client"
              + " | most heap MB |");
      System.out.println("|---|---|---|---|---|---|---|---|");
      for (int round = 0; round < EXPORTS; round++) {
        System.out.println(
            row(
                "recording_lookup",
                RECORDINGS,
                calls,
                ReportRows.EXPORT,
                client,
                ReportRows.EXPORT_SQL));
      }
      for (int round = 0; round < STATISTICS_ROUNDS; round++) {
        System.out.println(
            row(
                "agent_stats_export",
                AGENT_RECORDS,
                calls,
                ReportRows.STATISTICS,
                client,
                ReportRows.STATISTICS_SQL));
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
}
