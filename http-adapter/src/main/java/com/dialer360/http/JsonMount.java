package com.dialer360.http;

import com.dialer360.dialect.DialectName;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Table;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** {@code /api/v1/{function}}: answers in JSON, the HTTP status saying what became of the call. */
record JsonMount(JsonBody json) implements Mount {
  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;
  private static final Map<String, String> CHALLENGE =
      Map.of(
          "WWW-Authenticate",
          "Basic realm=\"Dialer360\", charset=\"UTF-8\", Bearer realm=\"Dialer360\"");

  @Override
  public String path() {
    return "/api/v1/{function}";
  }

  @Override
  public DialectName dialectName() {
    return DialectName.DIALER360;
  }

  @Override
  public Optional<String> function(Context context) {
    return Optional.of(context.pathParam("function"));
  }

  @Override
  public Answer answer(IncomingCall call, Reply<?> reply) {
    if (reply instanceof Table<?> table) {
      return TableAnswer.data(table, call);
    }
    int status = status(reply);
    Answer answer = Answer.json(status, json.of(call.function(), reply));
    return status == UNAUTHORIZED ? answer.with(CHALLENGE) : answer;
  }

  @Override
  public Answer answer(IncomingCall call, Trouble trouble) {
    return Answer.json(trouble.status(), json.of(call.function(), trouble)).with(trouble.headers());
  }

  /** The HTTP status of this reply. */
  static int status(Reply<?> reply) {
    return reply.find(Failure.class).map(failure -> status(failure.cause())).orElse(OK);
  }

  private static int status(Failure.Cause cause) {
    return switch (cause) {
      case INVALID -> 400;
      case UNAUTHENTICATED -> UNAUTHORIZED;
      case DENIED -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case REFUSED_BY_DATABASE, OTHER_REQUEST -> 422;
      case UNAVAILABLE -> 503;
      case TEAPOT -> 418;
    };
  }
}
