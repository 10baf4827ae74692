package com.dialer360.outcome;

/** The refusals that all functions share. Source: common.md, "Common outcomes". */
public sealed interface Refusal extends Failure {

  /** Coffee was asked for. */
  record Coffee(String function) implements Refusal {
    @Override
    public Cause cause() {
      return Cause.TEAPOT;
    }

    @Override
    public boolean endsLine() {
      return false;
    }
  }

  /**
   * No account matches user and password; or a key was sent that opens nothing, then neither is
   * named.
   *
   * @param pass the password as sent: only the {@code vicidial} dialect echoes it, no log does
   */
  record LoginBad(String user, @Logged String pass) implements Refusal, Unauthenticated {}

  /** Ten failed logins in a row, the last success less than 15 minutes ago. */
  record LoginLocked(String user) implements Refusal, Unauthenticated {}

  /** The caller's address is on the black list, or not on the white list of the user's group. */
  record LoginIpBlocked(String address) implements Refusal, Denied {}

  /** The account is restricted to lists, and its group, which would name them, does not exist. */
  record UserGroupMissing(String user, String userGroup) implements Refusal, Denied {}

  /**
   * The database lacks a table that only this needs; all else works without it.
   *
   * @param table its name without prefix; docs/live-system.md says how to make it
   */
  record TableMissing(String table) implements Refusal, Unavailable {}

  /** The idempotency key is not one of 1 to 255 visible ASCII characters. */
  record IdempotencyKeyInvalid() implements Refusal {}

  /** Header and parameter give two idempotency keys. */
  record IdempotencyKeysDiffer() implements Refusal {}

  /** The idempotency key has been used for another request in the last 24 hours. */
  record IdempotencyConflict() implements Refusal {
    @Override
    public Cause cause() {
      return Cause.OTHER_REQUEST;
    }
  }

  /** The first call with this idempotency key is still being worked on. */
  record IdempotencyInProgress() implements Refusal, Conflict {}

  /** No such function, or none named. */
  record NoFunction() implements Refusal, NotFound {}

  /** {@code source} is shorter than 2 characters. */
  record InvalidSource(String source) implements Refusal {}

  /**
   * The function is not among those allowed to the account.
   *
   * @param mark what the API log's data holds: {@code 1} for the media functions, else empty
   */
  record FunctionDenied(String user, String function, @Logged String mark)
      implements Refusal, Denied {}

  /** Nobody known has asked. */
  interface Unauthenticated extends Failure {
    @Override
    default Cause cause() {
      return Cause.UNAUTHENTICATED;
    }
  }
}
