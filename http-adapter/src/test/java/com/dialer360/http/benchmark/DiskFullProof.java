package com.dialer360.http.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Fills the disk of the database under 32 connections of add_lead, and gives the space back: looks
 * for clear answers meanwhile, for the first lead afterwards, at the tables, and for all leads in
 * the end. Run it with docs/benchmarks/disk_full.
 */
public final class DiskFullProof {
  private static final int CONNECTIONS = 16;
  private static final int SECONDS_FULL = 10;
  private static final int MOST_SECONDS = 120;
  private static final long LEFT_FREE = 12L << 20;
  private static final int MEGABYTE = 1 << 20;

  private DiskFullProof() {}

  /**
   * Prints a line each time and a summary; fails when a table is damaged, when a lead is lost,
   * there twice, half there, or there against its answer, or when an answer is none of the
   * documented ones.
   *
   * @param arguments the server's jar, a folder on a small disk that may be filled, a folder for
   *     logs and programs, and how often to fill the disk
   */
  public static void main(String[] arguments) throws Exception {
    Path disk = Path.of(arguments[1]).toAbsolutePath();
    Path folder = Files.createDirectories(Path.of(arguments[2])).toAbsolutePath();
    int times = Integer.parseInt(arguments[3]);
    FailoverClient.Answers answers = new FailoverClient.Answers();
    AtomicBoolean goOn = new AtomicBoolean(true);
    ExecutorService threads = Executors.newCachedThreadPool();
    try (RestartedDatabase database =
            RestartedDatabase.start(disk.resolve("data"), folder.resolve("binaries"));
        ServerProcess server =
            ServerProcess.start(
                Path.of(arguments[0]), database.running(), folder.resolve("server.log"))) {
      for (int i = 0; i < CONNECTIONS; i++) {
        threads.execute(new FailoverClient(server.port(), goOn, answers));
        threads.execute(new JsonLeadClient(server.port(), goOn, answers));
      }
      for (int time = 1; time <= times; time++) {
        fillAndFree(disk.resolve("ballast"), threads, answers, time);
      }
      goOn.set(false);
      threads.shutdown();
      if (!threads.awaitTermination(MOST_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("a client waits for an answer that does not come");
      }
      try (Connection connection = database.connect()) {
        checkTables(connection);
        Inventory.of(connection, answers).report();
      }
    } finally {
      goOn.set(false);
      threads.shutdownNow();
    }
  }

  /** Lets the clients go on for this time. */
  private static void run(ExecutorService clients, long millis) throws InterruptedException {
    if (clients.awaitTermination(millis, TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("no client is left");
    }
  }

  private static void fillAndFree(
      Path ballast, ExecutorService clients, FailoverClient.Answers answers, int time)
      throws Exception {
    fill(ballast);
    int addedBefore = answers.acknowledged.size();
    int refusedBefore = answers.refused.size();
    int inDoubtBefore = answers.inDoubt.size();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    while (answers.refused.size() == refusedBefore) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "the disk does not get full; other answers " + answers.others);
      }
      run(clients, 100);
    }
    run(clients, SECONDS_FULL * 1_000);
    int refused = answers.refused.size() - refusedBefore;
    int addedWhileLittleWasLeft = answers.acknowledged.size() - addedBefore;
    Files.delete(ballast);
    long freed = System.nanoTime();
    int soFar = answers.acknowledged.size();
    while (answers.acknowledged.size() == soFar) {
      if (System.nanoTime() > end + TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
        throw new IllegalStateException("no lead was added afterwards, though there is space");
      }
      run(clients, 1);
    }
    System.out.printf(
        Locale.ROOT,
        "%d: %d leads until it was full; for %d s then %d calls told that nothing was changed, %d in"
            + " doubt; next lead %.2f s after there was space%n",
        time,
        addedWhileLittleWasLeft,
        SECONDS_FULL,
        refused,
        answers.inDoubt.size() - inDoubtBefore,
        (System.nanoTime() - freed) / 1e9);
    run(clients, SECONDS_FULL * 1_000);
  }

  /** Leaves so little free that the database, which grows by some MB at once, fills it soon. */
  private static void fill(Path ballast) throws IOException {
    byte[] block = new byte[MEGABYTE];
    try (OutputStream out = Files.newOutputStream(ballast)) {
      while (Files.getFileStore(ballast).getUsableSpace() > LEFT_FREE) {
        out.write(block);
      }
    }
  }

  private static void checkTables(Connection connection) throws Exception {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SHOW TABLES LIKE 'dialer360\\_%'")) {
      while (rows.next()) {
        tables.add("`" + rows.getString(1) + "`");
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("CHECK TABLE " + String.join(", ", tables))) {
      int sound = 0;
      while (rows.next()) {
        if (!rows.getString("Msg_text").equals("OK")) {
          throw new IllegalStateException(rows.getString("Table") + rows.getString("Msg_text"));
        }
        sound++;
      }
      System.out.println("CHECK TABLE: " + sound + " tables, all OK");
    }
  }
}
