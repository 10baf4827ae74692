package com.dialer360.monitor;

/**
 * What the settings allow.
 *
 * @param whisper agent_whisper_enabled is 1
 * @param voicemailServer active_voicemail_server, which dials for QueueMetrics
 */
public record MonitorRights(boolean whisper, String voicemailServer) {}
