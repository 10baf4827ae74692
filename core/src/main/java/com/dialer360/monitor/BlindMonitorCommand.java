package com.dialer360.monitor;

import com.dialer360.catalogue.Parameter;
import com.dialer360.catalogue.Parameters;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Whom to call, and into which session. Source: blind_monitor.md, "Parameters".
 *
 * <p>All of it goes into a request to a telephony server, so the filters hold whatever
 * use_non_latin says, and for commands that no request filled too.
 */
@RecordBuilder
public record BlindMonitorCommand(
    @Parameter(
            value = "Login of the phone to call; from QueueMetrics, the extension to dial.",
            required = true)
        String phoneLogin,
    @Parameter(value = "The agent's session, as agent_status tells it.", required = true)
        String sessionId,
    @Parameter(value = "IP address of the session's server.", required = true) String serverIp,
    @Parameter(
            value = "MONITOR, BARGE, HIJACK or WHISPER.",
            oneOf = {"MONITOR", "BARGE", "HIJACK", "WHISPER"},
            fallback = "MONITOR")
        String stage) {
  public BlindMonitorCommand {
    phoneLogin = Parameters.filtered("phone_login", phoneLogin);
    sessionId = Parameters.filtered("session_id", sessionId);
    serverIp = Parameters.filtered("server_ip", serverIp);
    stage = Parameters.filtered("stage", stage);
  }
}
