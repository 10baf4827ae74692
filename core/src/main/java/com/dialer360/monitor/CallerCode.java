package com.dialer360.monitor;

import com.dialer360.catalogue.Parameters;
import java.time.Instant;

/** The name under which a monitoring call is known everywhere. Source: blind_monitor.md, rule 8. */
final class CallerCode {
  private static final int USER = 8;

  private CallerCode() {}

  /** 20 characters: {@code BM149634180000006666}. */
  static String of(MonitorMode mode, Instant now, String user) {
    String plain = Parameters.filtered("user", user);
    return mode.codePrefix()
        + now.getEpochSecond()
        + "0".repeat(Math.max(0, USER - plain.length()))
        + plain.substring(0, Math.min(USER, plain.length()));
  }
}
