package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import com.dialer360.persistence.embedded.EmbeddedSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * 200 wallboards that ask once a second, and 50 that listen, on a floor of 1,000 agents. Run it
 * with docs/benchmarks/wallboards.
 */
public final class WallboardBenchmark {
  private static final int WARM_UP_SECONDS = 15;
  private static final int SECONDS = 30;
  private static final int POLLERS = 200;
  private static final int LISTENERS = 50;

  private WallboardBenchmark() {}

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
      CrowdedFloor.fill(database);
      measure(server, 0, 1, LISTENERS, WARM_UP_SECONDS);
      measure(server, POLLERS, 1, 0, WARM_UP_SECONDS);
      System.out.println("| load | what | number/s | p50 ms | p99 ms | server CPU, cores |");
      System.out.println("|---|---|---|---|---|---|");
      System.out.print(measure(server, 0, 1, LISTENERS, SECONDS));
      System.out.print(measure(server, POLLERS, 1, 0, SECONDS));
      System.out.print(measure(server, POLLERS, 1, LISTENERS, SECONDS));
      System.out.print(measure(server, POLLERS, 4, LISTENERS, SECONDS));
    }
  }

  private static String measure(
      ServerProcess server, int pollers, int callsASecond, int listeners, int seconds)
      throws Exception {
    String load = pollers * callsASecond + " calls/s, " + listeners + " listeners";
    StringBuilder rows = new StringBuilder();
    double before = server.cpuSeconds();
    long start = System.nanoTime();
    try (StreamReaders readers = new StreamReaders(server.port(), listeners)) {
      Map<String, Latencies> polled =
          pollers == 0
              ? readers.alone(seconds)
              : new Pollers(server.port(), pollers, callsASecond).run(seconds);
      double took = (System.nanoTime() - start) / 1e9;
      double cores = (server.cpuSeconds() - before) / took;
      polled.forEach((name, latencies) -> rows.append(row(load, name, latencies, cores)));
      if (listeners > 0) {
        rows.append(row(load, "gap between events", readers.gaps(took), cores));
      }
    }
    return rows.toString();
  }

  private static String row(String load, String what, Latencies latencies, double cores) {
    return String.format(
        "| %s | %s | %.0f | %.1f | %.1f | %.2f |%n",
        load,
        what,
        latencies.callsASecond(),
        latencies.milliseconds(0.5),
        latencies.milliseconds(0.99),
        cores);
  }
}
