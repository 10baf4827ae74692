package com.dialer360.access;

import com.dialer360.dialect.DialectName;
import java.math.BigDecimal;

/**
 * Where a call came from, as the API log keeps it.
 *
 * @param address the caller's address
 * @param serverName name under which the caller addressed this server
 * @param page the address that was called, without parameters
 * @param parameters the request's parameters as logged, passwords replaced
 * @param agentUser parameter agent_user
 * @param dialect in which the caller is answered: where the document is stricter than live systems,
 *     only its own dialect refuses
 * @param startedNanos {@link System#nanoTime} at the start
 */
public record Occasion(
    String address,
    String serverName,
    String page,
    String parameters,
    String agentUser,
    DialectName dialect,
    long startedNanos) {
  private static final int MICROSECONDS = 6;

  /** Seconds that the request has taken so far, to the microsecond, as logs keep them. */
  public String runTime() {
    long micros = (System.nanoTime() - startedNanos) / 1000;
    return BigDecimal.valueOf(micros, MICROSECONDS).toPlainString();
  }

  /** A call from within the same JVM. */
  public static Occasion embedded() {
    return new Occasion(
        "127.0.0.1", "embedded", "embedded", "", "", DialectName.DIALER360, System.nanoTime());
  }
}
