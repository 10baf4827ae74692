package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import com.dialer360.persistence.embedded.EmbeddedSettings;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A MariaDB that goes and comes back at the same address. */
final class RestartedDatabase implements AutoCloseable {
  private final Path folder;
  private final EmbeddedSettings settings;
  private EmbeddedMariaDb running;

  private RestartedDatabase(Path folder, EmbeddedSettings settings) {
    this.folder = folder;
    this.settings = settings;
  }

  /**
   * Starts it on a free port.
   *
   * @param folder of its data
   * @param binaries folder of its programs
   */
  static RestartedDatabase start(Path folder, Path binaries) throws IOException {
    RestartedDatabase database =
        new RestartedDatabase(
            folder, new EmbeddedSettings(folder, binaries, freePort(), true, "dialer360"));
    database.start();
    return database;
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  /** Starts it again; ready when this returns. */
  void start() {
    running = EmbeddedMariaDb.start(settings);
  }

  /** Ends it as its administrator would. */
  void shutDown() {
    running.close();
  }

  /** Ends it without a chance to tidy up. */
  void kill() throws IOException {
    long pid = Long.parseLong(Files.readString(folder.resolve("mariadbd.pid")).strip());
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();
    running.close();
  }

  EmbeddedMariaDb running() {
    return running;
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(running.jdbcUrl(), running.user(), running.password());
  }

  @Override
  public void close() {
    running.close();
  }
}
