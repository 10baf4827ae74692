package com.dialer360.media;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.PageEntry;

/** What vm_list may answer. Source: vm_list.md, "Outcomes" and "Output". */
public sealed interface VmListResult extends Outcome {

  /** The account's level does not suffice. */
  record NotPermitted(@Logged String user) implements VmListResult, Failure.Denied {}

  /** Central sound control is off; live systems list the boxes all the same. */
  record ControlInactive() implements VmListResult, Failure {}

  /**
   * A voicemail box.
   *
   * @param number from 1
   */
  record Box(int number, String voicemailId, String name, String email)
      implements VmListResult, PageEntry {}

  /**
   * The voicemail box of a phone.
   *
   * @param number from 1 again
   */
  record Phone(int number, String voicemailId, String extension, String name, String email)
      implements VmListResult, PageEntry {}
}
