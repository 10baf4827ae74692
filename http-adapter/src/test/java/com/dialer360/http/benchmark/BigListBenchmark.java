package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import com.dialer360.persistence.embedded.EmbeddedSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * How long add_lead waits at worst while update_list resets, and then deletes, a million leads of
 * the same list. Run it with docs/benchmarks/big_list.
 */
public final class BigListBenchmark {
  private static final int LEADS = 1_000_000;
  private static final int AT_ONCE = 100_000;
  private static final int CONNECTIONS = 8;
  private static final int SECONDS = 20;

  private final EmbeddedMariaDb database;
  private final ServerProcess server;

  private BigListBenchmark(EmbeddedMariaDb database, ServerProcess server) {
    this.database = database;
    this.server = server;
  }

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
      new BigListBenchmark(database, server).run();
    }
  }

  private void run() throws Exception {
    for (int first = 1; first <= LEADS; first += AT_ONCE) {
      execute(
          "INSERT INTO dialer360_list"
              + " (entry_date, status, list_id, phone_code, phone_number, called_since_last_reset)"
              + " SELECT '2026-01-01', 'NEW', 101, '1', 8000000000 + seq, 'Y'"
              + (" FROM seq_" + first + "_to_" + (first + AT_ONCE - 1)));
    }
    Load.run(32, SECONDS, () -> new AddLeadCalls(server.port()));
    System.out.println("| meanwhile | took s | add_lead calls/s | p50 ms | p99 ms | worst ms |");
    System.out.println("|---|---|---|---|---|---|");
    print("nothing", Load.run(CONNECTIONS, SECONDS, () -> new AddLeadCalls(server.port())));
    measure("reset_list", () -> updateList("reset_list=Y"));
    measure(
        "the same in one statement, back to Y",
        () ->
            execute("UPDATE dialer360_list SET called_since_last_reset = 'Y' WHERE list_id = 101"));
    measure("delete_leads", () -> updateList("delete_leads=Y"));
  }

  private void measure(String what, Work work) throws Exception {
    CompletableFuture<Void> done = CompletableFuture.runAsync(() -> run(work));
    Latencies calls =
        Load.run(CONNECTIONS, () -> !done.isDone(), () -> new AddLeadCalls(server.port()));
    done.get();
    print(what, calls);
  }

  private static void print(String what, Latencies calls) {
    System.out.printf(
        "| %s | %.1f | %.0f | %.2f | %.2f | %.0f |%n",
        what,
        calls.calls() / calls.callsASecond(),
        calls.callsASecond(),
        calls.milliseconds(0.5),
        calls.milliseconds(0.99),
        calls.milliseconds(1));
  }

  private void updateList(String option) throws IOException, InterruptedException {
    URI call =
        URI.create(
            "http://127.0.0.1:"
                + server.port()
                + "/adminpanel/api.php?source=bench&user=6666&pass=1234&function=update_list"
                + "&list_id=101&"
                + option);
    String said =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(call).build(), BodyHandlers.ofString())
            .body();
    if (!said.contains("LEADS IN LIST HAVE BEEN")) {
      throw new IOException("unexpected answer: " + said);
    }
    System.err.print(said);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void run(Work work) {
    try {
      work.run();
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }

  private interface Work {
    void run() throws Exception;
  }
}
