package com.dialer360.bulk;

import java.time.LocalDateTime;

/**
 * How far an import is.
 *
 * @param id 0 for a dry run, which is not kept
 * @param user who imports
 * @param listId as sent
 * @param fingerprint of the options and the first rows, by which the same import is known again
 * @param rowsRead rows that are dealt with; the next is to come
 * @param checksum of these rows
 * @param started server time
 * @param changed server time of the last rows
 */
public record ImportJob(
    long id,
    String user,
    String listId,
    String fingerprint,
    boolean finished,
    long rowsRead,
    long rowsAdded,
    long rowsRefused,
    long checksum,
    LocalDateTime started,
    LocalDateTime changed) {

  static ImportJob begun(String user, String listId, String fingerprint, LocalDateTime now) {
    return new ImportJob(0, user, listId, fingerprint, false, 0, 0, 0, 0, now, now);
  }

  ImportJob withId(long given) {
    return new ImportJob(
        given,
        user,
        listId,
        fingerprint,
        finished,
        rowsRead,
        rowsAdded,
        rowsRefused,
        checksum,
        started,
        changed);
  }

  /** After some more rows. */
  ImportJob after(long added, long refused, long newChecksum, LocalDateTime now) {
    return new ImportJob(
        id,
        user,
        listId,
        fingerprint,
        finished,
        rowsRead + added + refused,
        rowsAdded + added,
        rowsRefused + refused,
        newChecksum,
        started,
        now);
  }

  ImportJob ended(LocalDateTime now) {
    return new ImportJob(
        id,
        user,
        listId,
        fingerprint,
        true,
        rowsRead,
        rowsAdded,
        rowsRefused,
        checksum,
        started,
        now);
  }
}
