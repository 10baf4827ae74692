package com.dialer360.media;

/** Driven port: what the call centre's settings say of its sounds. */
public interface SoundSettings {

  /** The settings as they stand, at most as old as the configured life of caches. */
  SoundControl current();
}
