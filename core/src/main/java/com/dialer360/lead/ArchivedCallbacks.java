package com.dialer360.lead;

/**
 * The callbacks of a lead that were moved to the archive.
 *
 * @param deleted how many there were
 * @param archived how many were copied; -1 when the archive had one of them already
 */
public record ArchivedCallbacks(int deleted, int archived) {
  /** In the place of a number: the archive had one of them already. */
  public static final int THERE_ALREADY = -1;

  private static final ArchivedCallbacks NONE = new ArchivedCallbacks(0, 0);

  /** The lead had none. */
  public static ArchivedCallbacks none() {
    return NONE;
  }

  /** Together with others of the same lead. */
  public ArchivedCallbacks and(ArchivedCallbacks others) {
    boolean thereAlready = archived == THERE_ALREADY || others.archived == THERE_ALREADY;
    return new ArchivedCallbacks(
        deleted + others.deleted, thereAlready ? THERE_ALREADY : archived + others.archived);
  }
}
