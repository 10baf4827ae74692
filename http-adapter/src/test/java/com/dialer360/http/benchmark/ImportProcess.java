package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code dialer360 import} of the packaged command line, with a heap of 128 MB. */
final class ImportProcess {
  private final Path jar;
  private final EmbeddedMariaDb database;
  private final Path log;

  ImportProcess(Path jar, EmbeddedMariaDb database, Path log) {
    this.jar = jar;
    this.database = database;
    this.log = log;
  }

  Process start(Path file, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-jar",
                jar.toString(),
                "import",
                file.toString(),
                "--list-id",
                "101"));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .putAll(
            Map.of(
                "DIALER360_DATABASE_URL", database.jdbcUrl(),
                "DIALER360_DATABASE_USER", database.user(),
                "DIALER360_DATABASE_PASSWORD", database.password(),
                "DIALER360_USER", "6666",
                "DIALER360_PASSWORD", "1234"));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  /** Runs it to its end; gives the seconds that it took, the start of the JVM among them. */
  double run(Path file, String... options) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int exitCode = start(file, options).waitFor();
    if (exitCode != 0) {
      throw new IllegalStateException("the import ended with " + exitCode + "; see " + log);
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
