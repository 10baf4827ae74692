package com.dialer360.transaction;

/** Driven port: lets only one transaction at a time do a thing, over all servers of a database. */
public interface Locks {

  /**
   * Takes this lock, waiting for whoever holds it, and holds it until the open transaction has
   * ended. A transaction that takes several takes them in the order of their names.
   *
   * @throws DatabaseUnavailable when it is not free within some seconds
   */
  void hold(String name);
}
