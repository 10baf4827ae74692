package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged server, in a process of its own. */
final class ServerProcess implements AutoCloseable {
  private static final int SECONDS_TO_START = 60;

  private final Process process;
  private final int port;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts this jar on this database, with demo data, and waits until it is ready. */
  static ServerProcess start(Path jar, EmbeddedMariaDb database, Path log) throws Exception {
    return start(jar, settings(database), log);
  }

  /** The same with a heap of 128 MB. */
  static ServerProcess startSmall(Path jar, EmbeddedMariaDb database, Path log) throws Exception {
    return start(jar, settings(database), log, "-Xmx128m");
  }

  private static Map<String, String> settings(EmbeddedMariaDb database) {
    return Map.of(
        "DIALER360_DATABASE_URL", database.jdbcUrl(),
        "DIALER360_DATABASE_USER", database.user(),
        "DIALER360_DATABASE_PASSWORD", database.password());
  }

  /** The same with a database of its own in this folder. */
  static ServerProcess startWithOwnDatabase(Path jar, Path folder, Path log) throws Exception {
    return start(jar, Map.of("DIALER360_DATA_DIR", folder.toString()), log);
  }

  /** The same with these settings, variables of the environment, and these options of the JVM. */
  static ServerProcess start(Path jar, Map<String, String> settings, Path log, String... options)
      throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // as the packages start it
    command.add("-XX:+UseParallelGC");
    command.addAll(List.of(options));
    command.addAll(List.of("-jar", jar.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(settings);
    builder.environment().put("DIALER360_HTTP_PORT", String.valueOf(port));
    builder.environment().put("DIALER360_DEMO", "true");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    ServerProcess server = new ServerProcess(process, port);
    server.awaitReady(log);
    return server;
  }

  /** Kills it, and the database that it has started, without a chance to tidy up. */
  void kill() throws InterruptedException {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
  }

  int port() {
    return port;
  }

  /** Processor seconds it has used so far. */
  double cpuSeconds() {
    return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
  }

  private void awaitReady(Path log) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest ready =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready")).build();
    for (long end = System.nanoTime() + SECONDS_TO_START * 1_000_000_000L;
        System.nanoTime() < end; ) {
      if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("the server ended; see " + log);
      }
      try {
        if (client.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // it does not listen yet
      }
    }
    throw new IllegalStateException("the server does not get ready; see " + log);
  }

  @Override
  public void close() {
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
