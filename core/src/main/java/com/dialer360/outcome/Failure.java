package com.dialer360.outcome;

/** The request, or the part of it that this outcome speaks of, was refused; printed as ERROR. */
public interface Failure extends Outcome {

  @Override
  default Kind kind() {
    return Kind.ERROR;
  }

  /** Why, in the few kinds that callers treat differently (an HTTP status, an exit code). */
  default Cause cause() {
    return Cause.INVALID;
  }

  /** The kinds of refusal. */
  enum Cause {
    /** The request is not one that can be carried out: a value is missing or wrong. */
    INVALID,
    /** Nobody known has asked. */
    UNAUTHENTICATED,
    /** The caller may not do this. */
    DENIED,
    /** What the request names does not exist. */
    NOT_FOUND,
    /** It exists already. */
    CONFLICT,
    /** The idempotency key belongs to another request. */
    OTHER_REQUEST,
    /** The database would not take it. */
    REFUSED_BY_DATABASE,
    /** What it takes cannot be reached at present. */
    UNAVAILABLE,
    /** Coffee was asked of a teapot. */
    TEAPOT
  }

  /** The caller may not do this. */
  interface Denied extends Failure {
    @Override
    default Cause cause() {
      return Cause.DENIED;
    }
  }

  /** What the request names does not exist. */
  interface NotFound extends Failure {
    @Override
    default Cause cause() {
      return Cause.NOT_FOUND;
    }
  }

  /** It exists already. */
  interface Conflict extends Failure {
    @Override
    default Cause cause() {
      return Cause.CONFLICT;
    }
  }

  /** What it takes cannot be reached at present. */
  interface Unavailable extends Failure {
    @Override
    default Cause cause() {
      return Cause.UNAVAILABLE;
    }
  }
}
