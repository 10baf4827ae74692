package com.dialer360.outcome;

/**
 * One thing that a function has to say: a record, whose components are the fields the answer
 * carries, and which is a {@link Success}, a {@link Notice} or a {@link Failure}.
 *
 * <p>The words of it stand in the dialect files, under the name that {@link OutcomeName} gives.
 * Source: common.md, "Dialects and output".
 */
public interface Outcome {

  /** What it is. */
  Kind kind();

  /** False for the few whose words are the whole answer, without a line feed behind them. */
  default boolean endsLine() {
    return true;
  }

  /** The kinds, by the words that answers and logs begin with. */
  enum Kind {
    SUCCESS,
    NOTICE,
    ERROR
  }
}
