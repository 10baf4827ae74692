package com.dialer360.monitor;

/** Driven port: what the call centre's settings say of monitoring. */
public interface MonitorSettings {

  /** The settings as they stand, at most as old as the configured life of caches. */
  MonitorRights current();
}
