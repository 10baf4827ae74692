package com.dialer360.system;

import java.time.LocalDateTime;

/** Driven port: the flags by which telephony servers rebuild and reload their configuration. */
public interface RebuildFlags {

  /**
   * Flags every server, and makes all of their files differ from those in use.
   *
   * @param now server time, for reload_timestamp
   * @return how many servers were not flagged before
   */
  int raise(LocalDateTime now);
}
