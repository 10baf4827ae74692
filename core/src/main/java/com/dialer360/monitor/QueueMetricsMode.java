package com.dialer360.monitor;

import com.dialer360.access.Caller;
import com.dialer360.access.Credentials;
import com.dialer360.access.Permission;
import com.dialer360.access.QueueMetrics;
import jakarta.inject.Inject;

/** The liberties that calls of QueueMetrics have. Source: blind_monitor.md, "Queuemetrics mode". */
final class QueueMetricsMode {
  private static final int SHORTEST_ADDRESS = 7;

  private final QueueMetrics queueMetrics;
  private final MonitorSettings settings;
  private final CurrentCalls currentCalls;

  @Inject
  QueueMetricsMode(QueueMetrics queueMetrics, MonitorSettings settings, CurrentCalls currentCalls) {
    this.queueMetrics = queueMetrics;
    this.settings = settings;
    this.currentCalls = currentCalls;
  }

  /** True when a call from this source is made in this mode. */
  boolean isOn(String source) {
    return queueMetrics.calls(source);
  }

  /** True when the caller has this permission, or as much of it as this mode asks for. */
  boolean permits(Caller caller, Permission usual) {
    return queueMetrics.permits(caller, usual);
  }

  /** True when the caller id of a live call stands for the password. */
  boolean admits(Credentials sent, String source, BlindMonitorCommand command) {
    return isOn(source)
        && command.stage().equals("MONITOR")
        && !sent.pass().isEmpty()
        && currentCalls.anyWithCallerId(sent.pass());
  }

  /** What it dials: an extension of the voicemail server, or else of the session's server. */
  ManagersPhone phone(BlindMonitorCommand command) {
    String voicemailServer = settings.current().voicemailServer();
    return new ManagersPhone(
        voicemailServer.length() < SHORTEST_ADDRESS ? command.serverIp() : voicemailServer,
        command.phoneLogin(),
        "");
  }
}
