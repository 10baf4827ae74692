package com.dialer360.monitor;

/** Driven port: the calls that go on right now. */
public interface CurrentCalls {

  /** True when one of them has this caller id. */
  boolean anyWithCallerId(String callerId);
}
