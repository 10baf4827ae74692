package com.dialer360.persistence.database;

import java.lang.reflect.Method;
import java.util.List;

/**
 * A question to the database: a method of a port, and what it is asked with. Equal ones have the
 * same answer.
 *
 * @param arguments whose types have values for equals
 */
public record PortCall(Method method, List<Object> arguments) {

  /** The call that a proxy was given. */
  public static PortCall of(Method method, Object[] arguments) {
    return new PortCall(method, arguments == null ? List.of() : List.of(arguments));
  }

  /** What this table answers. */
  public Object answeredBy(Object table) {
    return Reflected.call(method, table, arguments.toArray());
  }
}
