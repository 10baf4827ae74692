package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import com.dialer360.persistence.embedded.EmbeddedSettings;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A MariaDB with a binary log, which is a primary or a replica. */
final class DatabaseNode implements AutoCloseable {
  private static final String OWNER = "dialer360";
  private static final int SECONDS_TO_START = 60;

  private final Path folder;
  private final int port;
  private Process process;

  private DatabaseNode(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /**
   * Two of the same content, on which this user may do all but what only administrators may, such
   * as writing to a replica.
   */
  static List<DatabaseNode> pair(Path folder, String user, String password) throws Exception {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    EmbeddedSettings settings =
        new EmbeddedSettings(one, folder.resolve("binaries"), 0, true, "dialer360");
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(settings);
        Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
      run(connection, "CREATE USER ?@'127.0.0.1' IDENTIFIED BY ?", user, password);
      run(connection, "GRANT ALL ON dialer360.* TO ?@'127.0.0.1'", user);
    }
    copy(one, other);
    return List.of(new DatabaseNode(one, freePort()), new DatabaseNode(other, freePort()));
  }

  /** Starts it, and waits until it answers. */
  void start(int serverId, String... options) throws Exception {
    Path home;
    try (Stream<Path> versions = Files.list(folder.resolveSibling("binaries"))) {
      home = versions.findFirst().orElseThrow();
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                home.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--datadir=" + folder.resolve("database"),
                "--basedir=" + home,
                "--skip-ssl",
                "--socket=",
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_general_ci",
                "--innodb-flush-log-at-trx-commit=1",
                "--server-id=" + serverId,
                "--log-bin=binlog",
                "--binlog-format=ROW",
                "--sync-binlog=1",
                "--log-slave-updates",
                "--gtid-strict-mode=ON",
                "--rpl-semi-sync-slave-enabled=ON",
                "--rpl-semi-sync-master-wait-point=AFTER_SYNC",
                // rather no answer than one that a replica does not know of
                "--rpl-semi-sync-master-timeout=3600000"));
    command.addAll(List.of(options));
    if (Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)) {
      command.add("--user=root");
    }
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("node.log").toFile())
            .start();
    awaitAnswer();
  }

  /** Has it copy from this one, and waits until that one waits for its word at each commit. */
  void follow(DatabaseNode primary) throws Exception {
    run(
        "CHANGE MASTER TO MASTER_HOST='127.0.0.1', MASTER_PORT=?, MASTER_USER=?, MASTER_PASSWORD=?,"
            + " MASTER_USE_GTID=slave_pos, MASTER_SSL=0",
        primary.port,
        OWNER,
        primary.password());
    run("START SLAVE");
    primary.run("SET GLOBAL rpl_semi_sync_master_enabled = ON");
    while (!primary
        .status("SHOW GLOBAL STATUS LIKE 'Rpl_semi_sync_master_clients'", 2)
        .equals("1")) {
      runFor(50);
    }
  }

  /**
   * Makes a primary of it, as whoever looks after the databases does: all that it was sent is
   * applied first. It waits for nobody until it has a replica itself.
   */
  void promote() throws Exception {
    run("STOP SLAVE IO_THREAD");
    while (!status("SELECT @@gtid_slave_pos", 1).equals(ioPosition())) {
      runFor(10);
    }
    run("STOP SLAVE");
    run("RESET SLAVE ALL");
    run("SET GLOBAL read_only = OFF");
  }

  private String ioPosition() throws Exception {
    try (Connection connection = connect();
        ResultSet row = connection.createStatement().executeQuery("SHOW SLAVE STATUS")) {
      row.next();
      return row.getString("Gtid_IO_Pos");
    }
  }

  /** Lets this time go by, in which it must not end. */
  void runFor(long millis) throws InterruptedException {
    if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("the database has ended; see " + folder);
    }
  }

  /** Ends it without a chance to tidy up. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  String address() {
    return "127.0.0.1:" + port;
  }

  /** As its owner. */
  Connection connect() throws IOException, SQLException {
    return DriverManager.getConnection(
        "jdbc:mariadb://" + address() + "/dialer360?sslMode=disable", OWNER, password());
  }

  private String password() throws IOException {
    return Files.readString(folder.resolve("password")).strip();
  }

  private void run(String sql, Object... values) throws Exception {
    try (Connection connection = connect()) {
      run(connection, sql, values);
    }
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }

  private String status(String sql, int column) throws Exception {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getString(column) : "";
    }
  }

  private void awaitAnswer() throws Exception {
    for (long end = System.nanoTime() + SECONDS_TO_START * 1_000_000_000L;
        System.nanoTime() < end; ) {
      if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
        break;
      }
      try (Connection connection = connect()) {
        if (connection.isValid(1)) {
          return;
        }
      } catch (SQLException notYet) {
        // it does not listen yet
      }
    }
    throw new IllegalStateException("MariaDB does not answer; see " + folder.resolve("node.log"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroy();
      try {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
