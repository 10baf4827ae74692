package com.dialer360.persistence.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls methods for proxies, and lets what they throw through. */
public final class Reflected {
  private Reflected() {}

  /** What this method of the target gives. */
  public static Object call(Method method, Object target, Object[] arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("cannot call " + method, e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot call " + method, e);
    }
  }
}
