package com.dialer360.transaction;

import java.util.function.Supplier;

/** Driven port: makes what a function does to the database one whole. */
public interface Transactions {

  /**
   * Does the work in one transaction: all of it is kept when it returns, none when it throws.
   *
   * <p>When the database breaks the transaction off because two got in each other's way, the work
   * is done again from its start; so it must have no effect outside the database. Within another
   * transaction, the work becomes a part of that one.
   *
   * @throws DatabaseUnavailable when the database cannot be reached; in doubt when that happened
   *     while the work was to be kept
   */
  <T> T inOne(Supplier<T> work);
}
