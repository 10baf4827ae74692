package com.dialer360.monitor;

/**
 * A monitoring call whose rows are written.
 *
 * @param manId key of its request
 */
record KeptMonitoring(Monitoring monitoring, long manId) {

  BlindMonitorResult launched() {
    Originate request = monitoring.request();
    BlindMonitorCommand sent = monitoring.command();
    return new BlindMonitorResult.Launched(
        sent.phoneLogin(),
        DialAddress.of(request.serverIp()),
        request.extension(),
        sent.sessionId(),
        DialAddress.of(sent.serverIp()),
        request.dialString(),
        manId,
        monitoring.user());
  }

  BlindMonitorResult unavailable(SwitchFault fault) {
    BlindMonitorCommand sent = monitoring.command();
    return new BlindMonitorResult.SwitchUnavailable(
        sent.phoneLogin(), sent.sessionId(), fault, manId);
  }
}
