package com.dialer360.monitor;

import com.dialer360.access.Credentials;
import jakarta.inject.Inject;

/** The liberties that calls of QueueMetrics have. Source: blind_monitor.md, "Queuemetrics mode". */
final class QueueMetrics {
  private static final String SOURCE = "queuemetrics";
  private static final int SHORTEST_ADDRESS = 7;

  private final MonitorSettings settings;
  private final CurrentCalls liveCalls;

  @Inject
  QueueMetrics(MonitorSettings settings, CurrentCalls liveCalls) {
    this.settings = settings;
    this.liveCalls = liveCalls;
  }

  /** True for a call of QueueMetrics, where that is in use. */
  boolean calls(String source) {
    return source.equals(SOURCE) && settings.current().queueMetrics();
  }

  /** True when the caller id of a live call stands for the password. */
  boolean admits(Credentials sent, String source, BlindMonitorCommand command) {
    return calls(source)
        && command.stage().equals("MONITOR")
        && !sent.pass().isEmpty()
        && liveCalls.anyWithCallerId(sent.pass());
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
