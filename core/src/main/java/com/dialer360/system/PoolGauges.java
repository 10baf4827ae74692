package com.dialer360.system;

/** Driven port: the database connections kept for calls, as they stand now. */
public interface PoolGauges {

  /** Connections that calls are using. */
  int active();

  /** Connections that wait for a call. */
  int idle();

  /** Calls that wait for a connection. */
  int waiting();

  /** All connections, used or not. */
  int total();
}
