package com.dialer360.monitor;

/**
 * How the manager joins the session. Source: blind_monitor.md, rule 6; the names are those of
 * monitor_type.
 */
public enum MonitorMode {
  LISTEN("0", "BM"),
  BARGE("", "BB"),
  HIJACK("", "BB"),
  WHISPER("47378218", "BW");

  private final String prefix;
  private final String codePrefix;

  MonitorMode(String prefix, String codePrefix) {
    this.prefix = prefix;
    this.codePrefix = codePrefix;
  }

  /** The first mode whose word this stage contains; to listen does no harm, so it is the rest. */
  static MonitorMode of(String stage, boolean whisperEnabled) {
    if (stage.contains("MONITOR")) {
      return LISTEN;
    }
    if (stage.contains("BARGE")) {
      return BARGE;
    }
    if (stage.contains("HIJACK")) {
      return HIJACK;
    }
    return stage.contains("WHISPER") && whisperEnabled ? WHISPER : LISTEN;
  }

  /** What is dialled before the session. */
  String prefix() {
    return prefix;
  }

  /** What caller codes begin with. */
  String codePrefix() {
    return codePrefix;
  }
}
