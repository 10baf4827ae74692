package com.dialer360.http.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Kills the primary of two databases while 32 connections add leads through two servers, promotes
 * the replica two seconds later, and compares what was answered with what is there. Run it with
 * docs/benchmarks/failover.
 */
public final class FailoverProof {
  private static final int CONNECTIONS = 16;
  private static final int SECONDS_BEFORE = 10;
  private static final int SECONDS_UNTIL_PROMOTED = 2;
  private static final int SECONDS_AFTER = 10;
  private static final String USER = "node";

  private FailoverProof() {}

  /**
   * Fails one primary over, prints what came of it, and fails when a lead is lost, there twice,
   * half there, or there though its caller was told that nothing was changed.
   *
   * @param arguments the server's jar, a folder for data and logs, and the mode in the databases'
   *     address: empty or {@code sequential:}
   */
  public static void main(String[] arguments) throws Exception {
    Path jar = Path.of(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1])).toAbsolutePath();
    String mode = arguments.length > 2 ? arguments[2] : "";
    String password = UUID.randomUUID().toString();
    List<DatabaseNode> pair = DatabaseNode.pair(folder, USER, password);
    try (DatabaseNode primary = pair.get(0);
        DatabaseNode replica = pair.get(1)) {
      primary.start(1);
      replica.start(2, "--read-only=ON");
      replica.follow(primary);
      Map<String, String> settings =
          Map.of(
              "DIALER360_DATABASE_URL",
              "jdbc:mariadb:%s//%s,%s/dialer360?sslMode=disable"
                  .formatted(mode, primary.address(), replica.address()),
              "DIALER360_DATABASE_USER",
              USER,
              "DIALER360_DATABASE_PASSWORD",
              password);
      try (ServerProcess one = ServerProcess.start(jar, settings, folder.resolve("one.log"));
          ServerProcess other = ServerProcess.start(jar, settings, folder.resolve("other.log"))) {
        FailoverClient.Answers answers = new FailoverClient.Answers();
        long killed = failOver(primary, replica, List.of(one, other), answers);
        report(replica, answers, killed);
      }
    }
  }

  private static long failOver(
      DatabaseNode primary,
      DatabaseNode replica,
      List<ServerProcess> servers,
      FailoverClient.Answers answers)
      throws Exception {
    AtomicBoolean goOn = new AtomicBoolean(true);
    ExecutorService threads = Executors.newCachedThreadPool();
    for (int i = 0; i < CONNECTIONS; i++) {
      servers.forEach(server -> threads.execute(new FailoverClient(server.port(), goOn, answers)));
    }
    primary.runFor(SECONDS_BEFORE * 1000);
    long killed = System.nanoTime();
    primary.kill();
    replica.runFor(SECONDS_UNTIL_PROMOTED * 1000);
    replica.promote();
    System.out.printf(
        Locale.ROOT, "promoted %.2f s after the kill%n", (System.nanoTime() - killed) / 1e9);
    replica.runFor(SECONDS_AFTER * 1000);
    goOn.set(false);
    threads.shutdown();
    if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("a client waits for an answer that does not come");
    }
    return killed;
  }

  private static void report(DatabaseNode database, FailoverClient.Answers answers, long killed)
      throws Exception {
    long first =
        answers.successes.stream()
            .mapToLong(Long::longValue)
            // an answer on its way when the primary died is none of the new one
            .filter(time -> time > killed + TimeUnit.SECONDS.toNanos(1))
            .min()
            .orElseThrow(() -> new IllegalStateException("no lead was added afterwards"));
    System.out.printf(
        Locale.ROOT,
        "first lead %.2f s after the kill, %d afterwards%n",
        (first - killed) / 1e9,
        answers.successes.stream().filter(time -> time >= first).count());
    try (Connection connection = database.connect()) {
      Inventory.of(connection, answers).report();
    }
  }
}
