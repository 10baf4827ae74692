package com.dialer360.persistence.embedded;

/** The interval at which another process is asked again. */
final class Pause {
  private static final long MILLISECONDS = 10;

  private Pause() {}

  static void briefly() {
    try {
      Thread.sleep(MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedDatabaseException("interrupted while waiting for the embedded MariaDB");
    }
  }
}
