package com.dialer360.realtime;

import java.util.Set;

/** Driven port: the calls there are at this moment, {p}auto_calls. Names compare by collation. */
public interface LiveCalls {

  /** All calls that are seen. */
  CallCounts all(CallSight sight);

  /** The calls of these in-groups, or campaigns, that are seen. */
  CallCounts of(Set<String> campaigns, CallSight sight);
}
