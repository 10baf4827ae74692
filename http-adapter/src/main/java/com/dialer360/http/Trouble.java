package com.dialer360.http;

import com.dialer360.http.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Why a request got no answer from the API itself: one line, which says nothing of the program's
 * inside.
 *
 * @param status HTTP status
 * @param code as JSON bodies and metrics name it
 * @param message the line, without line feed
 * @param headers what the answer carries beside it
 */
record Trouble(int status, String code, String message, Map<String, String> headers) {
  private static final int OK = 200;
  private static final int TOO_MANY = 429;
  private static final String RETRY_AFTER = "Retry-After";
  private static final Map<String, String> CLOSE = Map.of("Connection", "close");

  static Trouble requestTooLarge(int maxBytes) {
    return new Trouble(
        413,
        "request_too_large",
        "ERROR: REQUEST TOO LARGE - at most " + maxBytes + " bytes are read",
        CLOSE);
  }

  static Trouble requestTooSlow() {
    return new Trouble(
        408, "request_too_slow", "ERROR: REQUEST TOO SLOW - it did not arrive in time", CLOSE);
  }

  static Trouble requestMalformed() {
    return new Trouble(
        400, "request_malformed", "ERROR: REQUEST MALFORMED - it cannot be read", CLOSE);
  }

  static Trouble databaseUnavailable() {
    return new Trouble(
        503,
        "database_unavailable",
        "ERROR: DATABASE NOT AVAILABLE, NOTHING WAS CHANGED - try again later",
        Map.of(RETRY_AFTER, "5"));
  }

  /** A client that repeats the call as it stands may do it twice, so it is not invited to. */
  static Trouble databaseInDoubt() {
    return new Trouble(
        503,
        "database_in_doubt",
        "ERROR: DATABASE NOT AVAILABLE, CHANGE IN DOUBT - look whether it was kept before you"
            + " repeat the call",
        Map.of());
  }

  static Trouble queryTooSlow() {
    return new Trouble(
        504, "query_too_slow", "ERROR: QUERY TOOK TOO LONG, IT WAS ENDED - ask for less", Map.of());
  }

  static Trouble stopping() {
    return new Trouble(
        503,
        "stopping",
        "ERROR: SERVER IS STOPPING, NOTHING WAS CHANGED - try again later",
        Map.of(RETRY_AFTER, "5", "Connection", "close"));
  }

  static Trouble tooManyListeners(int most) {
    return new Trouble(
        503,
        "too_many_listeners",
        "ERROR: TOO MANY LISTENERS - at most " + most + " streams are open at the same time",
        Map.of(RETRY_AFTER, "30"));
  }

  static Trouble onlyGet() {
    return new Trouble(
        405, "method_not_allowed", "ERROR: METHOD NOT ALLOWED - use GET", Map.of("Allow", "GET"));
  }

  /**
   * An import that is not begun, or ends early.
   *
   * @param message behind the word ERROR
   */
  static Trouble importRefused(int status, String code, String message) {
    return new Trouble(status, code, "ERROR: " + message, CLOSE);
  }

  /**
   * @param seconds after which the next call is taken
   */
  static Trouble tooManyCalls(long seconds) {
    return new Trouble(
        TOO_MANY,
        "too_many_calls",
        "ERROR: TOO MANY CALLS, NOTHING WAS CHANGED - try again in " + seconds + " s",
        Map.of(RETRY_AFTER, String.valueOf(seconds)));
  }

  /**
   * @param id under which the log has the details
   */
  static Trouble internalError(String id) {
    return new Trouble(500, "internal_error", "ERROR: INTERNAL ERROR - " + id, Map.of());
  }

  static Trouble notFound(Collection<String> mounts) {
    return new Trouble(
        404,
        "not_found",
        "ERROR: NOT FOUND - the API answers at " + String.join(", ", mounts),
        Map.of());
  }

  static Trouble methodNotAllowed() {
    return new Trouble(
        405,
        "method_not_allowed",
        "ERROR: METHOD NOT ALLOWED - use GET or POST",
        Map.of("Allow", "GET, POST, HEAD"));
  }

  /** What it is in the form of RFC 9457. */
  Problem told(String function) {
    return Problem.trouble(function, status, code, message);
  }

  /** The answer in that form. */
  Answer problem(String function) {
    return Answer.problem(told(function)).with(headers);
  }

  /** Those that a call may meet, whatever its function. */
  static List<Trouble> ofCalls(int maxBytes) {
    return List.of(
        requestMalformed(),
        requestTooSlow(),
        requestTooLarge(maxBytes),
        internalError("1f0c4d2a"),
        databaseUnavailable(),
        databaseInDoubt(),
        stopping(),
        queryTooSlow(),
        tooManyCalls(1));
  }

  /**
   * The HTTP status where the lines of existing clients are spoken. To them, who read the line, a
   * call too many is an answer like another; what they cannot have met keeps its status.
   */
  int statusForLines() {
    return status == TOO_MANY ? OK : status;
  }

  /** The answer in text. */
  Answer text() {
    return Answer.text(statusForLines(), message + "\n").with(headers);
  }
}
