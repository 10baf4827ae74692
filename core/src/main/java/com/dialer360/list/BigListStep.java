package com.dialer360.list;

/**
 * How far update_list has come with the leads of a list.
 *
 * @param listId as sent
 * @param work what is done to the leads
 * @param changed to how many of them it was done so far; leads that need no reset are not counted
 * @param leads how many there were when it began
 * @param percent of the range of their ids that has been gone through, 0 to 100
 */
public record BigListStep(String listId, Work work, long changed, long leads, int percent) {

  /** What is done to leads. */
  public enum Work {
    /** They are marked as not called. */
    RESET,
    /** They are deleted. */
    DELETE
  }
}
