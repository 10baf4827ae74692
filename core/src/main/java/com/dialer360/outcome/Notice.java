package com.dialer360.outcome;

/** Something beside the main answer, said without refusing the request; printed as NOTICE. */
public interface Notice extends Outcome {
  @Override
  default Kind kind() {
    return Kind.NOTICE;
  }
}
