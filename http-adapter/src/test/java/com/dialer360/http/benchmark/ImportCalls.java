package com.dialer360.http.benchmark;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Imports a file with the packaged command line, and keeps count of the processor's time. */
final class ImportCalls implements Load.Connection {
  private static final int MILLIS_BETWEEN_LOOKS = 20;

  private final ImportProcess command;
  private final Path file;
  private double cpuSeconds;

  ImportCalls(ImportProcess command, Path file) {
    this.command = command;
    this.file = file;
  }

  @Override
  public void call() throws Exception {
    Process process = command.start(file);
    double used = 0;
    while (!process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
      used = process.info().totalCpuDuration().map(time -> time.toNanos() / 1e9).orElse(used);
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException("the import ended with " + process.exitValue());
    }
    add(used);
  }

  private synchronized void add(double used) {
    cpuSeconds += used;
  }

  /** Processor seconds that all imports have used so far. */
  synchronized double cpuSeconds() {
    return cpuSeconds;
  }

  @Override
  public void close() {}
}
