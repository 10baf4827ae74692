package com.dialer360.list;

/**
 * Where the leads of a list are.
 *
 * @param leads how many there are, at least one
 * @param first the lowest lead id
 * @param last the highest lead id
 */
public record LeadSpan(long leads, long first, long last) {
  private static final int ALL = 100;

  /** How much of the range has been gone through when this id has been reached. */
  int percent(long id) {
    return (int) ((id - first + 1) * ALL / (last - first + 1));
  }
}
