package com.dialer360.field;

import com.dialer360.access.Caller;

/**
 * A rule about a field that looks at more than the field.
 *
 * @param <C> the command
 */
@FunctionalInterface
public interface FieldRule<C> {

  /** True when this value, which is not empty, may be given. */
  boolean holds(Caller caller, C command, String value);
}
