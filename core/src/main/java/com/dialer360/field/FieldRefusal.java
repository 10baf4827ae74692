package com.dialer360.field;

import com.dialer360.access.Caller;

/**
 * The outcome of breaking a rule.
 *
 * @param <C> the command
 * @param <O> the outcomes
 */
@FunctionalInterface
public interface FieldRefusal<C, O> {

  /** The outcome that tells of this value. */
  O of(Caller caller, C command, String value);
}
