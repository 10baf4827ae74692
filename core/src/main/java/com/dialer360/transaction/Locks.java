package com.dialer360.transaction;

import java.util.List;

/** Driven port: lets only one transaction at a time do a thing, over all servers of a database. */
public interface Locks {

  /**
   * Takes these locks, waiting for whoever holds one, and holds them until the open transaction has
   * ended. They are taken in the order in which they are given: to be the same in all transactions.
   *
   * @throws DatabaseUnavailable when one is not free within some seconds
   */
  void hold(List<String> names);

  /** The same with one lock. */
  default void hold(String name) {
    hold(List.of(name));
  }
}
