package com.dialer360.persistence.embedded;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running mariadbd. */
final class ServerProcess {
  private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);

  /** Generous, for the recovery after a crash. */
  private static final Duration READY_LIMIT = Duration.ofMinutes(2);

  private static final Duration CLEAN_STOP = Duration.ofSeconds(30);
  private static final Duration KILL = Duration.ofSeconds(10);
  private static final String WRONG_PASSWORD = "28000";

  private final DataFolder folder;
  private final Process process;
  private final Runnable onUnexpectedEnd;
  private volatile boolean stopping;

  private ServerProcess(DataFolder folder, Process process, Runnable onUnexpectedEnd) {
    this.folder = folder;
    this.process = process;
    this.onUnexpectedEnd = onUnexpectedEnd;
  }

  /**
   * Starts it and waits until it lets our account in.
   *
   * @param onUnexpectedEnd done when it ends afterwards, and nobody has stopped it
   */
  static ServerProcess start(
      DataFolder folder, ServerCommand command, Login login, Runnable onUnexpectedEnd)
      throws IOException {
    ServerProcess server = new ServerProcess(folder, command.server(login.port()), onUnexpectedEnd);
    boolean ready = false;
    try {
      server.awaitReady(login);
      ready = true;
    } finally {
      if (!ready) {
        server.stop();
      }
    }
    var unused = server.process.onExit().thenAccept(server::reportEnd);
    return server;
  }

  private void awaitReady(Login login) {
    long deadline = System.nanoTime() + READY_LIMIT.toNanos();
    while (!isReady(login)) {
      if (!process.isAlive()) {
        throw folder.log().failure("MariaDB ended at its start, code " + process.exitValue());
      }
      if (System.nanoTime() > deadline) {
        throw folder
            .log()
            .failure("MariaDB was not ready after " + READY_LIMIT.toSeconds() + " seconds");
      }
      Pause.briefly();
    }
  }

  private boolean isReady(Login login) {
    String url = login.jdbcUrl() + "&connectTimeout=2000&socketTimeout=10000";
    try (Connection connection = DriverManager.getConnection(url, login.user(), login.password())) {
      return process.isAlive() && connection.isValid(0);
    } catch (SQLException e) {
      // Before its log says ready, another server on the same port may have answered.
      if (WRONG_PASSWORD.equals(e.getSQLState()) && folder.log().saysReady()) {
        throw new EmbeddedDatabaseException(
            "the password in "
                + folder.passwordFile()
                + " does not open its database; restore it or choose another with --data-dir");
      }
      return false;
    }
  }

  private void reportEnd(Process ended) {
    if (!stopping) {
      LOG.error(
          "MariaDB stopped by itself with code {}, see {}", ended.exitValue(), folder.log().file());
      onUnexpectedEnd.run();
    }
  }

  long pid() {
    return process.pid();
  }

  void stop() throws IOException {
    stopping = true;
    process.destroy();
    if (!Ending.of(process, CLEAN_STOP)) {
      LOG.warn("MariaDB did not stop in {} s, killing it", CLEAN_STOP.toSeconds());
      process.destroyForcibly();
      if (!Ending.of(process, KILL)) {
        throw new EmbeddedDatabaseException(
            "the MariaDB process " + process.pid() + " cannot be stopped");
      }
    }
    folder.forgetServer();
  }
}
