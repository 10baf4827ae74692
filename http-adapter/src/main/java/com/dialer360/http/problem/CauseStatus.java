package com.dialer360.http.problem;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Reply;

/** The HTTP status of refusals, where the status tells what became of a call. */
public final class CauseStatus {
  private static final int OK = 200;

  private CauseStatus() {}

  /** The status of this reply. */
  public static int of(Reply<?> reply) {
    return reply.find(Failure.class).map(failure -> of(failure.cause())).orElse(OK);
  }

  /** The status of refusals for this cause. */
  public static int of(Failure.Cause cause) {
    return switch (cause) {
      case INVALID -> 400;
      case UNAUTHENTICATED -> 401;
      case DENIED -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case TEAPOT -> 418;
      case REFUSED_BY_DATABASE, OTHER_REQUEST -> 422;
      case UNAVAILABLE -> 503;
    };
  }
}
