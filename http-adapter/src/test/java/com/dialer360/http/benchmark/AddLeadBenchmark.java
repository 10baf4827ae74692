package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import com.dialer360.persistence.embedded.EmbeddedSettings;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * add_lead over HTTP beside the bare inserts over JDBC, on the same database with the same
 * durability. Run it with docs/benchmarks/add_lead.
 */
public final class AddLeadBenchmark {
  private static final int WARM_UP_SECONDS = 30;
  private static final int SECONDS = 20;
  private static final int[] CONNECTIONS = {8, 32, 64};

  private AddLeadBenchmark() {}

  /**
   * Measures, and prints a table.
   *
   * @param arguments the server's jar, and a folder for data and log
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[1])).toAbsolutePath();
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(EmbeddedSettings.in(folder));
        ServerProcess server =
            ServerProcess.start(Path.of(arguments[0]), database, folder.resolve("server.log"))) {
      Load.run(32, WARM_UP_SECONDS, () -> new AddLeadCalls(server.port()));
      System.out.println(
          "| connections | calls/s | p50 ms | p99 ms | p99/p50 | server CPU s/1,000 calls"
              + " | floor calls/s | floor p50 ms | floor p99 ms | calls/floor |");
      System.out.println("|---|---|---|---|---|---|---|---|---|---|");
      for (int connections : CONNECTIONS) {
        System.out.println(row(connections, database, server));
      }
    }
  }

  private static String row(int connections, EmbeddedMariaDb database, ServerProcess server)
      throws Exception {
    double before = server.cpuSeconds();
    Latencies calls = Load.run(connections, SECONDS, () -> new AddLeadCalls(server.port()));
    double cpu = server.cpuSeconds() - before;
    Latencies floor =
        Load.run(
            connections,
            SECONDS,
            () -> new BareInserts(database.jdbcUrl(), database.user(), database.password()));
    return String.format(
        "| %d | %.0f | %.2f | %.2f | %.1f | %.2f | %.0f | %.2f | %.2f | %.2f |",
        connections,
        calls.callsASecond(),
        calls.milliseconds(0.5),
        calls.milliseconds(0.99),
        calls.milliseconds(0.99) / calls.milliseconds(0.5),
        cpu * 1000 / calls.calls(),
        floor.callsASecond(),
        floor.milliseconds(0.5),
        floor.milliseconds(0.99),
        calls.callsASecond() / floor.callsASecond());
  }
}
