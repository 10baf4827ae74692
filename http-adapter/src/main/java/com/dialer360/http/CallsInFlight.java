package com.dialer360.http;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Counts the calls that are being worked on, and lets a stopping server wait for the last one. */
final class CallsInFlight {
  /** The one party is the open door: its going lets the phase end with the last call. */
  private final Phaser calls = new Phaser(1);

  private volatile boolean closed;

  /** Begins a call; false when none may begin any more. */
  boolean begin() {
    return !closed && calls.register() >= 0;
  }

  /** Ends a call that has begun. */
  void end() {
    calls.arriveAndDeregister();
  }

  /** From now on no call may begin. */
  synchronized void close() {
    if (!closed) {
      closed = true;
      calls.arriveAndDeregister();
    }
  }

  /** True from {@link #close} on. */
  boolean isClosed() {
    return closed;
  }

  /** Waits until the calls that had begun have ended; false when that takes longer than this. */
  boolean awaitEnd(Duration longest) throws InterruptedException {
    try {
      calls.awaitAdvanceInterruptibly(0, longest.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }
}
