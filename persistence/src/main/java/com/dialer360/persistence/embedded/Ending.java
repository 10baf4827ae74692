package com.dialer360.persistence.embedded;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Waits for the end of a process, for a bounded time, and whether or not the thread is interrupted.
 */
final class Ending {
  private Ending() {}

  static boolean of(Process process, Duration limit) {
    try {
      process.onExit().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).join();
      return true;
    } catch (CompletionException timeout) {
      return false;
    }
  }
}
