package com.dialer360.outcome;

/** The function did what was asked; printed as {@code SUCCESS}. */
public interface Success extends Outcome {
  @Override
  default Kind kind() {
    return Kind.SUCCESS;
  }
}
