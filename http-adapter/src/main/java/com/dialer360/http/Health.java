package com.dialer360.http;

import com.dialer360.system.Readiness;
import io.javalin.http.Context;
import java.util.Optional;

/** {@code /health/live} and {@code /health/ready}. */
final class Health {
  static final String LIVE = "/health/live";
  static final String READY = "/health/ready";
  private static final int OK = 200;
  private static final int UNAVAILABLE = 503;

  private final Readiness readiness;
  private final CallsInFlight inFlight;

  Health(Readiness readiness, CallsInFlight inFlight) {
    this.readiness = readiness;
    this.inFlight = inFlight;
  }

  /** The program runs. */
  void live(Context context) {
    alive().send(context.res());
  }

  /** Calls can be answered, or what is in the way. */
  void ready(Context context) {
    Optional<String> problem = inFlight.isClosed() ? Optional.of("stopping") : readiness.problem();
    ready(problem).send(context.res());
  }

  static Answer alive() {
    return Answer.text(OK, "live\n");
  }

  /**
   * @param problem what is in the way
   */
  static Answer ready(Optional<String> problem) {
    return problem
        .map(text -> Answer.text(UNAVAILABLE, "not ready: " + text + "\n"))
        .orElseGet(() -> Answer.text(OK, "ready\n"));
  }
}
