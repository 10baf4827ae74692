package com.dialer360.http.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends the database, in turn cleanly and with kill -9, while 32 connections add leads, and starts
 * it again: looks for clear answers meanwhile, for the first lead afterwards, and for all leads in
 * the end. Run it with docs/benchmarks/database_restart.
 */
public final class DatabaseRestartProof {
  private static final int CONNECTIONS = 16;
  private static final int SECONDS_BETWEEN = 5;
  private static final int SECONDS_AWAY = 8;
  private static final int MOST_SECONDS_TO_RECOVER = 10;

  private DatabaseRestartProof() {}

  /**
   * Prints a line each time and a summary; fails when a lead is lost, there twice, half there, or
   * there against its answer, when an answer is none of the documented ones, or when it takes more
   * than 10 s until a lead is added.
   *
   * @param arguments the server's jar, a folder for data and logs, and how often to end the
   *     database
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[1])).toAbsolutePath();
    int times = Integer.parseInt(arguments[2]);
    FailoverClient.Answers answers = new FailoverClient.Answers();
    AtomicBoolean goOn = new AtomicBoolean(true);
    ExecutorService threads = Executors.newCachedThreadPool();
    try (RestartedDatabase database =
            RestartedDatabase.start(folder.resolve("data"), folder.resolve("binaries"));
        ServerProcess server =
            ServerProcess.start(
                Path.of(arguments[0]), database.running(), folder.resolve("server.log"))) {
      for (int i = 0; i < CONNECTIONS; i++) {
        threads.execute(new FailoverClient(server.port(), goOn, answers));
        threads.execute(new JsonLeadClient(server.port(), goOn, answers));
      }
      run(threads, SECONDS_BETWEEN * 1_000);
      for (int time = 1; time <= times; time++) {
        restart(database, threads, answers, time);
      }
      goOn.set(false);
      threads.shutdown();
      if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("a client waits for an answer that does not come");
      }
      try (Connection connection = database.connect()) {
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

  private static void restart(
      RestartedDatabase database, ExecutorService clients, FailoverClient.Answers answers, int time)
      throws Exception {
    boolean cleanly = time % 2 == 1;
    int refusedBefore = answers.refused.size();
    int inDoubtBefore = answers.inDoubt.size();
    int addedBefore = answers.acknowledged.size();
    if (cleanly) {
      database.shutDown();
    } else {
      database.kill();
    }
    run(clients, SECONDS_AWAY * 1_000);
    long started = System.nanoTime();
    database.start();
    long ready = System.nanoTime();
    run(clients, SECONDS_BETWEEN * 1_000);
    long first = firstLead(clients, answers, started);
    double seconds = Math.max(0, (first - ready) / 1e9);
    System.out.printf(
        Locale.ROOT,
        "%d, %s: %d leads before, %d calls told that nothing was changed, %d in doubt; first lead"
            + " %.2f s after the database was ready%n",
        time,
        cleanly ? "shut down" : "kill -9",
        addedBefore,
        answers.refused.size() - refusedBefore,
        answers.inDoubt.size() - inDoubtBefore,
        seconds);
    if (answers.refused.size() == refusedBefore || seconds > MOST_SECONDS_TO_RECOVER) {
      throw new IllegalStateException("that must not be");
    }
  }

  /** Every answer since then is of the new database: the old one had gone seconds before. */
  private static long firstLead(
      ExecutorService clients, FailoverClient.Answers answers, long started)
      throws InterruptedException {
    for (int tenths = 0; tenths < MOST_SECONDS_TO_RECOVER * 10; tenths++) {
      for (long time : answers.successes) {
        if (time > started) {
          return time;
        }
      }
      run(clients, 100);
    }
    throw new IllegalStateException("no lead was added afterwards");
  }
}
