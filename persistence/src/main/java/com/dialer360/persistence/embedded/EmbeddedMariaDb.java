package com.dialer360.persistence.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB of our own in a data folder, reachable on 127.0.0.1 with a random password only.
 *
 * <p>When it ends by itself, or is killed, it is started again at the same address, until it
 * answers.
 *
 * <p>It does not stop by itself when the JVM exits: close it after the last user of the database. A
 * JVM that is killed leaves it running; the next start on the same folder replaces it.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
  private static final String USER = "dialer360";
  private static final int PORT_ATTEMPTS = 5;

  private final DataFolder folder;
  private final ServerCommand command;
  private final Login login;
  private final Revival revival = new Revival(this::startAgain);
  private ServerProcess server;
  private boolean closed;

  private EmbeddedMariaDb(DataFolder folder, ServerCommand command, Login login)
      throws IOException {
    this.folder = folder;
    this.command = command;
    this.login = login;
    this.server = ServerProcess.start(folder, command, login, revival::begin);
  }

  /**
   * Starts it and waits until it answers: makes the data folder and the database on the first
   * start, reuses them later.
   *
   * @throws EmbeddedDatabaseException if the folder is in use, cannot be written, or the server
   *     does not start
   */
  public static EmbeddedMariaDb start(EmbeddedSettings settings) {
    DataFolder folder = DataFolder.hold(settings.dataDir());
    boolean started = false;
    try {
      EmbeddedMariaDb database = start(settings, folder);
      started = true;
      return database;
    } catch (IOException e) {
      throw EmbeddedDatabaseException.on(folder.root(), e);
    } finally {
      if (!started) {
        folder.close();
      }
    }
  }

  private static EmbeddedMariaDb start(EmbeddedSettings settings, DataFolder folder)
      throws IOException {
    Binaries binaries = Binaries.in(settings.binariesDir());
    new LeftoverServer(folder).stop();
    folder.log().rotate();
    ServerCommand command = new ServerCommand(binaries, folder, settings.durable());
    if (!folder.hasDatabase()) {
      new FirstStart(folder, command).run(USER);
    }
    for (int attempt = 1; ; attempt++) {
      int port = settings.port() == 0 ? freePort() : settings.port();
      Login login = new Login(url(port, settings.database()), port, USER, folder.password());
      try {
        EmbeddedMariaDb database = new EmbeddedMariaDb(folder, command, login);
        LOG.info("MariaDB {} runs on port {} in {}", Binaries.VERSION, port, folder.root());
        return database;
      } catch (EmbeddedDatabaseException e) {
        // Another program may take a free port between our look and the start of the server.
        boolean taken = e.getMessage().contains("Address already in use");
        if (!taken || settings.port() != 0 || attempt == PORT_ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /** What it had logged goes with the log before: on a full disk that may be what fills it. */
  private synchronized void startAgain() throws IOException {
    if (!closed) {
      folder.log().rotate();
      server = ServerProcess.start(folder, command, login, revival::begin);
      LOG.warn("MariaDB runs again on port {} in {}", login.port(), folder.root());
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String url(int port, String database) {
    return "jdbc:mariadb://127.0.0.1:"
        + port
        + "/"
        + database
        + "?createDatabaseIfNotExist=true&sslMode=disable";
  }

  /** URL of the database for MariaDB Connector/J, with options but without user and password. */
  public String jdbcUrl() {
    return login.jdbcUrl();
  }

  /** The one account of the server; it has all privileges. */
  public String user() {
    return login.user();
  }

  public String password() {
    return login.password();
  }

  /**
   * Stops the server cleanly, by force if that takes more than 30 seconds, and frees the data
   * folder. A second call does nothing.
   */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    revival.close();
    try {
      server.stop();
    } catch (IOException e) {
      throw EmbeddedDatabaseException.on(folder.root(), e);
    } finally {
      folder.close();
    }
  }
}
