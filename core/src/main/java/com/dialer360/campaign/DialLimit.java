package com.dialer360.campaign;

/** Driven port: how fast campaigns may dial, {@code system_settings}. */
@FunctionalInterface
public interface DialLimit {

  /** auto_dial_limit, the highest auto_dial_level: a number as text. */
  String autoDialLimit();
}
