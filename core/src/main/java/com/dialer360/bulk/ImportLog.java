package com.dialer360.bulk;

import com.dialer360.access.Caller;
import com.dialer360.log.ApiLog;
import com.dialer360.log.ApiLogRow;
import com.dialer360.timezone.ServerTime;
import jakarta.inject.Inject;
import java.util.List;

/** The API log's row of an import, written when it has ended: an import is one call. */
final class ImportLog {
  private static final String FUNCTION = "import_leads";

  private final ApiLog apiLog;
  private final ServerTime serverTime;

  @Inject
  ImportLog(ApiLog apiLog, ServerTime serverTime) {
    this.apiLog = apiLog;
    this.serverTime = serverTime;
  }

  void write(Caller caller, ImportJob job) {
    apiLog.write(
        caller.occasion(),
        List.of(
            new ApiLogRow(
                caller.user(),
                serverTime.now(),
                FUNCTION,
                caller.occasion().agentUser(),
                "SUCCESS",
                FUNCTION + " LEADS HAVE BEEN IMPORTED",
                caller.source(),
                job.listId()
                    + "|"
                    + job.id()
                    + "|"
                    + job.rowsRead()
                    + "|"
                    + job.rowsAdded()
                    + "|"
                    + job.rowsRefused(),
                caller.occasion().runTime())));
  }
}
