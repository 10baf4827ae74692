package com.dialer360.monitor;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;

/** What blind_monitor may answer. Source: blind_monitor.md, "Outcomes". */
public sealed interface BlindMonitorResult extends Outcome {

  record NoPermission(String user) implements BlindMonitorResult, Failure.Denied {}

  /** There is no such session on this server. */
  record InvalidSessionId(String sessionId, @Logged String serverIp, @Logged String user)
      implements BlindMonitorResult, Failure.NotFound {}

  record InvalidPhoneLogin(String phoneLogin, @Logged String user)
      implements BlindMonitorResult, Failure.NotFound {}

  /**
   * The phone is being called, or will be as soon as its server takes the request.
   *
   * @param phoneAddress address of the server that calls, {@code 010*010*010*017*}
   * @param extension that it calls
   * @param sessionAddress address of the session's server in the same form
   * @param dialString what leads into the session
   * @param manId key of the request
   */
  record Launched(
      String phoneLogin,
      String phoneAddress,
      String extension,
      String sessionId,
      @Logged String sessionAddress,
      @Logged String dialString,
      @Logged long manId,
      @Logged String user)
      implements BlindMonitorResult, Success {}

  /**
   * The phone's server does not call, as far as is known.
   *
   * @param fault what is known
   * @param manId key of the request
   */
  record SwitchUnavailable(
      String phoneLogin, String sessionId, SwitchFault fault, @Logged long manId)
      implements BlindMonitorResult, Failure.Unavailable {}
}
