package com.dialer360.list;

/**
 * Driven port: told how far update_list has come with the leads of a list that is worked through
 * range by range; after each range, in the thread of the call. The core's own tells nobody; a
 * program that wants to know binds another in its place.
 */
@FunctionalInterface
public interface BigListProgress {

  /** So far have we come: what is told here is done, and stays done when the call fails later. */
  void at(BigListStep step);
}
