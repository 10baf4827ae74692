package com.dialer360.list;

import java.util.Optional;

/** Driven port: the leads of a list, {p}list, all of them or those of a range of ids. */
public interface ListLeads {

  /** Where they are; empty when there are none. */
  Optional<LeadSpan> span(String listId);

  /**
   * Marks all of them as not called.
   *
   * @return how many were marked otherwise
   */
  int reset(String listId);

  /** The same for those of this range, both ends of it included. */
  int resetRange(String listId, long first, long last);

  /**
   * Deletes all of them.
   *
   * @return how many there were
   */
  int delete(String listId);

  /** The same for those of this range, both ends of it included. */
  int deleteRange(String listId, long first, long last);
}
