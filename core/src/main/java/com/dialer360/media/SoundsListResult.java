package com.dialer360.media;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.PageEntry;
import com.dialer360.outcome.Success;

/** What sounds_list may answer. Source: sounds_list.md, "Outcomes" and "Output". */
public sealed interface SoundsListResult extends Outcome {

  /** The account's level does not suffice. */
  record NotPermitted(@Logged String user) implements SoundsListResult, Failure.Denied {}

  /** Central sound control is off. */
  record ControlInactive(@Logged String user) implements SoundsListResult, Failure {}

  /** The folder of the sounds is missing. */
  record NoDirectory(String user, String directory) implements SoundsListResult, Failure.NotFound {}

  /**
   * A sound in a line with tabs.
   *
   * @param number from 0
   * @param date server time of its last change, {@code YYYY-MM-DD HH:MM:SS}
   * @param size in bytes
   * @param epoch seconds from 1970 in UTC to its last change
   */
  record Tab(int number, String name, String date, long size, long epoch)
      implements SoundsListResult, Success {}

  /**
   * A sound in a line with a link.
   *
   * @param address on the server of the sounds
   * @param markup the name as it stands between tags
   */
  record Link(String name, String address, @Logged String markup)
      implements SoundsListResult, Success {}

  /**
   * A sound in a row of the chooser page.
   *
   * @param number from 1
   * @param prompt the name without its ending: the value that is chosen
   * @param path where the sound is on the server that was asked, percent-encoded
   */
  record Choice(
      int number, String prompt, String name, String date, long size, long epoch, String path)
      implements SoundsListResult, PageEntry {}
}
