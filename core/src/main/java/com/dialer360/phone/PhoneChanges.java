package com.dialer360.phone;

import com.dialer360.access.Caller;
import com.dialer360.log.AdminEvent;
import com.dialer360.log.ChangeLog;
import jakarta.inject.Inject;

/** What follows every change of a phone: new files for its server, and a note in the admin log. */
final class PhoneChanges {
  private final ConfFiles confFiles;
  private final ChangeLog changeLog;

  @Inject
  PhoneChanges(ConfFiles confFiles, ChangeLog changeLog) {
    this.confFiles = confFiles;
    this.changeLog = changeLog;
  }

  /**
   * A phone has changed.
   *
   * @param deed {@code ADD}, {@code UPDATE} or {@code DELETE}, as the event's code has it
   * @param change free text; no password in it
   */
  void made(
      Caller caller,
      AdminEvent.Type type,
      String deed,
      String extension,
      String serverIp,
      String change) {
    confFiles.rebuild(serverIp);
    changeLog.write(
        caller,
        new AdminEvent(
            "PHONES",
            type,
            extension,
            "ADMIN API " + deed + " PHONE",
            "phone: " + extension + "|" + serverIp,
            change));
  }
}
