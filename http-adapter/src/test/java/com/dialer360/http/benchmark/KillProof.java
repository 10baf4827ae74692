package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import com.dialer360.persistence.embedded.EmbeddedSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Kills server and database at random moments while 64 connections add leads, starts them again,
 * and looks for what was answered SUCCESS. Run it with docs/benchmarks/kill_9.
 */
public final class KillProof {
  private static final int CONNECTIONS = 64;
  private static final int FEWEST_LEADS = 50;
  private static final int SPREAD = 1500;
  private static final int SECONDS_TO_WAIT = 60;
  private static final String LEADS =
      "SELECT CONCAT_WS('|', phone_number, list_id, lead_id) FROM dialer360_list"
          + " WHERE user = '6666' AND phone_number LIKE '727%' AND entry_list_id = 0"
          + " AND first_name = 'Bob' AND last_name = 'Wilson'";
  private static final String LOGGED =
      "SELECT SUBSTRING_INDEX(a.data, '|', 3) FROM dialer360_api_log a"
          + " JOIN dialer360_api_urls u ON u.api_id = a.api_id"
          + " WHERE a.function = 'add_lead' AND a.result = 'SUCCESS'";
  private static final String LOG_ROWS =
      "SELECT SUBSTRING_INDEX(data, '|', 3) FROM dialer360_api_log"
          + " WHERE function = 'add_lead' AND result = 'SUCCESS'";

  private KillProof() {}

  /**
   * Kills, and prints a line each time; fails at the first lead that is lost or half there.
   *
   * @param arguments the server's jar, a folder for data and logs, and how often to kill
   */
  public static void main(String[] arguments) throws Exception {
    Path jar = Path.of(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1])).toAbsolutePath();
    Path data = folder.resolve("data");
    int times = Integer.parseInt(arguments[2]);
    long seed = System.nanoTime();
    Random moments = new Random(seed);
    System.out.println("moments by seed " + seed);
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 1; kill <= times; kill++) {
      int leads = FEWEST_LEADS + moments.nextInt(SPREAD);
      int before = acknowledged.size();
      acknowledged.addAll(loadAndKill(jar, data, folder.resolve("server.log"), leads));
      ServerProcess.startWithOwnDatabase(jar, data, folder.resolve("again.log")).close();
      String found = examined(data, acknowledged);
      System.out.println(
          "kill "
              + kill
              + " at "
              + leads
              + " leads: "
              + (acknowledged.size() - before)
              + " acknowledged, "
              + found);
    }
  }

  private static List<String> loadAndKill(Path jar, Path data, Path log, int leads)
      throws Exception {
    ServerProcess server = ServerProcess.startWithOwnDatabase(jar, data, log);
    ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    CountDownLatch moment = new CountDownLatch(leads);
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    for (int i = 0; i < CONNECTIONS; i++) {
      AddLeadCalls calls = new AddLeadCalls(server.port());
      threads.execute(() -> addUntilKilled(calls, acknowledged, moment));
    }
    if (!moment.await(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the server does not get to " + leads + " leads");
    }
    server.kill();
    threads.shutdown();
    if (!threads.awaitTermination(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
      throw new IllegalStateException("a client waits for a server that is dead");
    }
    return new ArrayList<>(acknowledged);
  }

  private static void addUntilKilled(
      AddLeadCalls calls, ConcurrentLinkedQueue<String> acknowledged, CountDownLatch moment) {
    try (calls) {
      while (true) {
        acknowledged.add(calls.add());
        moment.countDown();
      }
    } catch (IOException killed) {
      // that is what ends it
    }
  }

  private static String examined(Path data, Set<String> acknowledged) throws SQLException {
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(EmbeddedSettings.in(data));
        Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
      Set<String> leads = texts(connection, LEADS);
      Set<String> logged = texts(connection, LOGGED);
      Set<String> lost = new HashSet<>(acknowledged);
      lost.removeAll(leads);
      boolean whole = leads.equals(logged) && logged.equals(texts(connection, LOG_ROWS));
      if (!lost.isEmpty() || !whole) {
        throw new IllegalStateException(
            "lost: " + lost + "; leads " + leads.size() + ", logged " + logged.size());
      }
      return leads.size()
          + " leads for "
          + acknowledged.size()
          + " answers so far, none lost, each with its log rows";
    }
  }

  private static Set<String> texts(Connection connection, String sql) throws SQLException {
    Set<String> texts = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
