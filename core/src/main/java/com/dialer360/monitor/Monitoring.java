package com.dialer360.monitor;

import java.time.LocalDateTime;

/**
 * Somebody listens to an agent, as the logs keep it.
 *
 * @param user who listens
 * @param address from where this was asked for
 * @param command what was asked for
 * @param agent who is listened to
 * @param request what the telephony server is asked for
 * @param time server time
 * @param runTime seconds that the call of the API has taken so far
 */
public record Monitoring(
    String user,
    String address,
    BlindMonitorCommand command,
    AgentSession agent,
    MonitorMode mode,
    Originate request,
    LocalDateTime time,
    String runTime) {

  /** {@code 6666, 10.10.10.15, 350, 8600051, 350a}. */
  public String notes() {
    return String.join(
        ", ",
        user,
        request.serverIp(),
        request.extension(),
        command.sessionId(),
        command.phoneLogin());
  }
}
