package com.dialer360.monitor;

import jakarta.inject.Inject;

/** The rows of one monitoring call, in the order of blind_monitor.md, "Data". */
final class MonitorRows {
  private final ManagerRequests requests;
  private final MonitorLogs logs;

  @Inject
  MonitorRows(ManagerRequests requests, MonitorLogs logs) {
    this.requests = requests;
    this.logs = logs;
  }

  /** Writes them. */
  KeptMonitoring write(Monitoring monitoring, RequestStatus status) {
    long manId = requests.add(monitoring.request(), status, monitoring.time());
    logs.write(monitoring);
    return new KeptMonitoring(monitoring, manId);
  }

  /** The request that was SENT will not be carried out. */
  void dead(KeptMonitoring kept) {
    requests.dead(kept.manId());
  }
}
