package com.dialer360.persistence.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A program of its own that starts the database, commits a row, says so and waits to be killed. */
final class KilledProgram {
  private KilledProgram() {}

  public static void main(String[] args) throws Exception {
    try {
      EmbeddedMariaDb database =
          EmbeddedMariaDb.start(
              new EmbeddedSettings(Path.of(args[0]), Path.of(args[1]), 0, true, "dialer360"));
      insert(database);
      System.out.println("committed");
    } catch (EmbeddedDatabaseException e) {
      System.out.println(e.getMessage());
    }
    System.out.flush();
    int unused = System.in.read();
  }

  private static void insert(EmbeddedMariaDb database) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE kept (id INT PRIMARY KEY)");
      statement.execute("INSERT INTO kept VALUES (7)");
    }
  }

  static Process start(Path data, Path binaries) throws Exception {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledProgram.class.getName(),
                data.toString(),
                binaries.toString()))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
