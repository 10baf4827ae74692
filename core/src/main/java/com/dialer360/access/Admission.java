package com.dialer360.access;

import com.dialer360.outcome.Refusal;

/** What a login ends in. */
public sealed interface Admission {

  /** The caller is known, and may try functions. */
  record Admitted(Caller caller) implements Admission {}

  /** The caller is not let in. */
  record Turned(Refusal why) implements Admission {}
}
