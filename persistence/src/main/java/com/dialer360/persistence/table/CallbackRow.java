package com.dialer360.persistence.table;

import com.dialer360.lead.ArchivedCallbacks;

/** A callback that is there, and whether the archive has it too. */
record CallbackRow(long callbackId, long leadId, boolean archived) {

  /** What moving it to the archive comes to. */
  ArchivedCallbacks moved() {
    return new ArchivedCallbacks(1, archived ? ArchivedCallbacks.THERE_ALREADY : 1);
  }
}
