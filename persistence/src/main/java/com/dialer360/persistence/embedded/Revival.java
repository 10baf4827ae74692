package com.dialer360.persistence.embedded;

import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a mariadbd again that ended by itself, as it does when the disk is full, until it answers:
 * it makes good what it had begun, and callers find it where it was.
 */
final class Revival implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Revival.class);
  private static final long FIRST_PAUSE_SECONDS = 1;
  private static final long PAUSE_SECONDS = 3;

  /** Starts it. */
  @FunctionalInterface
  interface Start {
    void again() throws IOException;
  }

  private final Start start;
  private final ScheduledExecutorService thread;
  private String lastFailure = "";

  Revival(Start start) {
    this.start = start;
    ScheduledThreadPoolExecutor one =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread worker = new Thread(work, "embedded-database");
              worker.setDaemon(true);
              return worker;
            });
    one.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    this.thread = one;
  }

  /** Begins to try; nothing once this is closed. */
  void begin() {
    after(FIRST_PAUSE_SECONDS);
  }

  private void after(long seconds) {
    if (!thread.isShutdown()) {
      var unused = thread.schedule(this::attempt, seconds, TimeUnit.SECONDS);
    }
  }

  private void attempt() {
    try {
      start.again();
      lastFailure = "";
    } catch (IOException | RuntimeException e) {
      String failure = String.valueOf(e.getMessage());
      if (!failure.equals(lastFailure)) {
        LOG.error("MariaDB cannot be started again, and will be tried again: {}", failure);
      }
      lastFailure = failure;
      after(PAUSE_SECONDS);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
