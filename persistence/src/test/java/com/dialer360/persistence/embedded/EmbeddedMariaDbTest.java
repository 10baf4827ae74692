package com.dialer360.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {
  @TempDir static Path binaries;
  @TempDir Path folder;

  @Test
  void keepsWhatWasCommittedBetweenStarts() throws SQLException {
    try (EmbeddedMariaDb database = start(folder)) {
      execute(database, "CREATE TABLE kept (id INT PRIMARY KEY, name VARCHAR(20))");
      execute(database, "INSERT INTO kept VALUES (7, 'Zoë 🚀')");
    }
    try (EmbeddedMariaDb database = start(folder)) {
      assertThat(read(database, "SELECT name FROM kept WHERE id = 7")).isEqualTo("Zoë 🚀");
    }
  }

  @Test
  void runsSeveralFoldersAtOnce() throws SQLException {
    try (EmbeddedMariaDb one = start(folder.resolve("one"));
        EmbeddedMariaDb two = start(folder.resolve("two"))) {
      execute(one, "CREATE TABLE mine (id INT)");
      assertThat(
              read(two, "SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'mine'"))
          .isEqualTo("0");
      assertThat(one.password()).isNotEqualTo(two.password());
    }
  }

  @Test
  void refusesAFolderThatThisProcessUses() throws SQLException {
    try (EmbeddedMariaDb database = start(folder)) {
      String refusal =
          "the data folder %s is in use by process %d; stop that process or choose another with --data-dir"
              .formatted(folder, ProcessHandle.current().pid());
      assertThatThrownBy(() -> start(folder)).hasMessage(refusal);
      assertThatThrownBy(() -> start(folder)).hasMessage(refusal);
      assertThat(read(database, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void keepsItsTemporaryTablesFromOtherServers() throws Exception {
    try (EmbeddedMariaDb database = start(folder)) {
      assertThat(read(database, "SELECT @@tmpdir"))
          .isEqualTo(folder.resolve("temporary").toString());
    }
  }

  @Test
  void tellsAnotherProcessWhoUsesTheFolder() throws Exception {
    try (EmbeddedMariaDb database = start(folder)) {
      Process other = KilledProgram.start(folder, binaries);
      try (BufferedReader out = other.inputReader(StandardCharsets.UTF_8)) {
        assertThat(out.readLine())
            .isEqualTo(
                "the data folder %s is in use by process %d; stop that process or choose another with --data-dir",
                folder, ProcessHandle.current().pid());
      } finally {
        other.destroyForcibly();
      }
      assertThat(read(database, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void replacesTheServerOfAKilledProgram() throws Exception {
    Process killed = KilledProgram.start(folder, binaries);
    try (BufferedReader out = killed.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("committed");
    } finally {
      killed.destroyForcibly().waitFor();
    }
    String leftover = Files.readString(folder.resolve("mariadbd.pid")).strip();
    assertThat(Path.of("/proc", leftover, "cmdline")).content().contains("mariadbd");

    try (EmbeddedMariaDb database = start(folder)) {
      assertThat(read(database, "SELECT id FROM kept")).isEqualTo("7");
      assertThat(folder.resolve("mariadbd.pid")).content().isNotEqualToIgnoringWhitespace(leftover);
      assertThat(runningServers(folder)).isEqualTo(1);
    }
    assertThat(runningServers(folder)).isZero();
  }

  @Test
  @Timeout(120)
  void startsAgainAtTheSameAddressWhenItWasKilled() throws Exception {
    try (EmbeddedMariaDb database =
        EmbeddedMariaDb.start(new EmbeddedSettings(folder, binaries, 0, true, "dialer360"))) {
      execute(database, "CREATE TABLE kept (id INT PRIMARY KEY)");
      execute(database, "INSERT INTO kept VALUES (7)");
      for (int time = 0; time < 2; time++) {
        ProcessHandle server = serverOf(folder);

        server.destroyForcibly();
        server.onExit().join();

        while (!answers(database)) {
          Thread.onSpinWait();
        }
        assertThat(read(database, "SELECT id FROM kept")).isEqualTo("7");
        assertThat(runningServers(folder)).isEqualTo(1);
      }
    }
    assertThat(runningServers(folder)).isZero();
  }

  @Test
  @Timeout(120)
  void staysDownWhenItIsClosedAfterItWasKilled() throws Exception {
    EmbeddedMariaDb database = start(folder);
    ProcessHandle server = serverOf(folder);
    server.destroyForcibly();
    server.onExit().join();

    database.close();

    assertThat(runningServers(folder)).isZero();
    start(folder).close();
  }

  private static ProcessHandle serverOf(Path folder) throws Exception {
    return ProcessHandle.of(
            Long.parseLong(Files.readString(folder.resolve("mariadbd.pid")).strip()))
        .orElseThrow();
  }

  private static boolean answers(EmbeddedMariaDb database) {
    try (Connection connection = connect(database, database.user(), database.password())) {
      return connection.isValid(0);
    } catch (SQLException e) {
      return false;
    }
  }

  @Test
  void leavesAForeignProcessWithARememberedPidAlone() throws Exception {
    Process foreign = new ProcessBuilder("sleep", "600").start();
    try {
      Files.writeString(folder.resolve("mariadbd.pid"), Long.toString(foreign.pid()));
      start(folder).close();
      assertThat(foreign.isAlive()).isTrue();
    } finally {
      foreign.destroyForcibly();
    }
  }

  @Test
  void beginsAgainAfterAFirstStartThatWasCutShort() throws Exception {
    Files.createDirectories(folder.resolve("database.unfinished/mysql"));
    try (EmbeddedMariaDb database = start(folder)) {
      assertThat(read(database, "SELECT DATABASE()")).isEqualTo("dialer360");
    }
    assertThat(folder.resolve("database.unfinished")).doesNotExist();
  }

  @Test
  void letsNobodyInWithoutThePassword() throws Exception {
    try (EmbeddedMariaDb database = start(folder)) {
      for (String user : new String[] {"root", "dialer360", "mariadb.sys", ""}) {
        assertThatThrownBy(() -> connect(database, user, ""))
            .as("user '%s'", user)
            .isInstanceOfSatisfying(
                SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28000"));
      }
      assertThat(read(database, "SELECT GROUP_CONCAT(user ORDER BY user) FROM mysql.user"))
          .isEqualTo("dialer360,mariadb.sys");
      assertThat(read(database, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
    }
    Path password = folder.resolve("password");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
        .isEqualTo("rw-------");
  }

  @Test
  void saysWhichPasswordFileIsMissingOrWrong() throws Exception {
    start(folder).close();
    Path password = folder.resolve("password");
    Files.writeString(password, "wrong");
    assertThatThrownBy(() -> start(folder))
        .isInstanceOf(EmbeddedDatabaseException.class)
        .hasMessageStartingWith("the password in " + password + " does not open its database");
    Files.delete(password);
    assertThatThrownBy(() -> start(folder))
        .isInstanceOf(EmbeddedDatabaseException.class)
        .hasMessageStartingWith("the password file " + password + " is missing");
    assertThat(runningServers(folder)).isZero();
  }

  @Test
  void refusesAFileWhereTheFolderShouldBe() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> start(file))
        .isInstanceOf(EmbeddedDatabaseException.class)
        .hasMessage("%1$s is in the way of the folder %1$s; choose another with --data-dir", file);
    assertThatThrownBy(() -> start(file.resolve("below")))
        .isInstanceOf(EmbeddedDatabaseException.class)
        .hasMessageContaining("Not a directory")
        .hasMessageNotContaining("\n");
  }

  @Test
  void cleansUpAndTellsTheLogAfterAFailedStart() throws Exception {
    start(folder).close();
    Files.writeString(folder.resolve("database/ibdata1"), "not a tablespace");
    assertThatThrownBy(() -> start(folder))
        .isInstanceOfSatisfying(
            EmbeddedDatabaseException.class,
            e -> assertThat(e.serverLog()).anyMatch(line -> line.contains("[ERROR]")))
        .hasMessageContaining("MariaDB ended at its start")
        .hasMessageContaining(folder.resolve("mariadbd.log").toString())
        .hasMessageNotContaining("\n");
    assertThat(folder.resolve("mariadbd.pid")).doesNotExist();
    assertThat(folder.resolve("launcher.pid")).doesNotExist();
  }

  @Test
  void saysThatAFixedPortIsTaken() {
    try (EmbeddedMariaDb database = start(folder.resolve("one"))) {
      int port = Integer.parseInt(database.jdbcUrl().replaceAll(".*:(\\d+)/.*", "$1"));
      EmbeddedSettings same =
          new EmbeddedSettings(folder.resolve("two"), binaries, port, false, "dialer360");
      assertThatThrownBy(() -> EmbeddedMariaDb.start(same))
          .isInstanceOf(EmbeddedDatabaseException.class)
          .hasMessageEndingWith("the port is taken: choose another one, or 0 for any");
    }
  }

  @Test
  void closesTwiceAndStartsAgain() throws SQLException {
    EmbeddedMariaDb first = start(folder);
    first.close();
    first.close();
    assertThat(runningServers(folder)).isZero();
    try (EmbeddedMariaDb second = start(folder)) {
      assertThat(read(second, "SELECT 1")).isEqualTo("1");
    }
  }

  private static EmbeddedMariaDb start(Path folder) {
    return EmbeddedMariaDb.start(new EmbeddedSettings(folder, binaries, 0, false, "dialer360"));
  }

  private static long runningServers(Path folder) {
    String option = "--datadir=" + folder.resolve("database");
    try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
      return all.filter(
              process ->
                  Stream.of(process.info().arguments().orElse(new String[0]))
                      .anyMatch(option::equals))
          .count();
    }
  }

  private static Connection connect(EmbeddedMariaDb database, String user, String password)
      throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), user, password);
  }

  private static void execute(EmbeddedMariaDb database, String sql) throws SQLException {
    try (Connection connection = connect(database, database.user(), database.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String read(EmbeddedMariaDb database, String sql) throws SQLException {
    try (Connection connection = connect(database, database.user(), database.password());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }
}
