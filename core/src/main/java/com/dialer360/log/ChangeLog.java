package com.dialer360.log;

import com.dialer360.access.Caller;
import com.dialer360.timezone.ServerTime;
import jakarta.inject.Inject;

/** Notes changes of settings in the admin log, each with who made it, when and from where. */
public final class ChangeLog {
  private final AdminLog adminLog;
  private final ServerTime serverTime;

  @Inject
  public ChangeLog(AdminLog adminLog, ServerTime serverTime) {
    this.adminLog = adminLog;
    this.serverTime = serverTime;
  }

  /** Notes that this caller has made this change. */
  public void write(Caller caller, AdminEvent event) {
    adminLog.write(
        new AdminLogRow(serverTime.now(), caller.user(), caller.occasion().address(), event));
  }
}
