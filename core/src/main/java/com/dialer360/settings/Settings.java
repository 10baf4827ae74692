package com.dialer360.settings;

/** Driven port: the call centre's settings. */
public interface Settings {

  /** The settings as they stand, at most as old as the configured life of caches. */
  SystemSettings current();
}
