package com.dialer360.media;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.PageEntry;

/** What moh_list may answer. Source: moh_list.md, "Outcomes" and "Output". */
public sealed interface MohListResult extends Outcome {

  /** The account's level does not suffice. */
  record NotPermitted(@Logged String user) implements MohListResult, Failure.Denied {}

  /** Central sound control is off. */
  record ControlInactive(@Logged String user) implements MohListResult, Failure {}

  /**
   * A class of music on hold.
   *
   * @param number from 1
   * @param random {@code Y} when its files are played in any order
   * @param files their names, in order, two blanks between them
   */
  record MusicClass(int number, String mohId, String name, String random, String files)
      implements MohListResult, PageEntry {}
}
