package com.dialer360.monitor;

import com.dialer360.access.Caller;
import com.dialer360.timezone.ServerTime;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who is to be called, and what leads into the session. Source: blind_monitor.md, rules 3 to 8. */
final class MonitorPlanning {
  private final QueueMetricsMode queueMetrics;
  private final AgentSessions sessions;
  private final ManagersPhones phones;
  private final MonitorSettings settings;
  private final ServerTime serverTime;

  @Inject
  MonitorPlanning(
      QueueMetricsMode queueMetrics,
      AgentSessions sessions,
      ManagersPhones phones,
      MonitorSettings settings,
      ServerTime serverTime) {
    this.queueMetrics = queueMetrics;
    this.sessions = sessions;
    this.phones = phones;
    this.settings = settings;
    this.serverTime = serverTime;
  }

  MonitorPlan plan(Caller caller, BlindMonitorCommand sent) {
    Optional<AgentSession> session = session(sent);
    if (session.isEmpty()) {
      return new MonitorPlan.Refused(
          new BlindMonitorResult.InvalidSessionId(
              sent.sessionId(), sent.serverIp(), caller.user()));
    }
    return phone(caller, sent)
        .<MonitorPlan>map(
            phone -> new MonitorPlan.Planned(monitoring(caller, sent, session.get(), phone)))
        .orElseGet(
            () ->
                new MonitorPlan.Refused(
                    new BlindMonitorResult.InvalidPhoneLogin(sent.phoneLogin(), caller.user())));
  }

  /** Compared with the column, which is a number, an empty text is 0. */
  private Optional<AgentSession> session(BlindMonitorCommand sent) {
    return sent.sessionId().isEmpty() || sent.serverIp().isEmpty()
        ? Optional.empty()
        : sessions.find(sent.sessionId(), sent.serverIp());
  }

  private Optional<ManagersPhone> phone(Caller caller, BlindMonitorCommand sent) {
    if (queueMetrics.isOn(caller.source())) {
      return Optional.of(queueMetrics.phone(sent));
    }
    return sent.phoneLogin().isEmpty() ? Optional.empty() : phones.withLogin(sent.phoneLogin());
  }

  private Monitoring monitoring(
      Caller caller, BlindMonitorCommand sent, AgentSession session, ManagersPhone phone) {
    MonitorMode mode = MonitorMode.of(sent.stage(), settings.current().whisper());
    Originate request =
        new Originate(
            phone.serverIp(),
            CallerCode.of(mode, serverTime.instant(), caller.user()),
            DialAddress.of(sent.serverIp()) + mode.prefix() + sent.sessionId(),
            phone.extension(),
            phone.callerIdNumber());
    return new Monitoring(
        caller.user(),
        caller.occasion().address(),
        sent,
        session,
        mode,
        request,
        serverTime.now(),
        caller.occasion().runTime());
  }
}
