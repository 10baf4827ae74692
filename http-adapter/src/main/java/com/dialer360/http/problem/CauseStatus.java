package com.dialer360.http.problem;

import com.dialer360.outcome.Failure;

/** The HTTP status of refusals, where the status tells what became of a call. */
public final class CauseStatus {
  private CauseStatus() {}

  /** The status of refusals for this cause. */
  public static int of(Failure.Cause cause) {
    return switch (cause) {
      case INVALID -> 400;
      case UNAUTHENTICATED -> 401;
      case DENIED -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case TEAPOT -> 418;
      case REFUSED_BY_DATABASE -> 422;
      case UNAVAILABLE -> 503;
    };
  }
}
