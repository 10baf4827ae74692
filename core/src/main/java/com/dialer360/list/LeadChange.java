package com.dialer360.list;

/** Something done to the leads of a list within a range of ids. */
@FunctionalInterface
interface LeadChange {

  /** Does it, and says to how many. */
  int to(String listId, long first, long last);
}
