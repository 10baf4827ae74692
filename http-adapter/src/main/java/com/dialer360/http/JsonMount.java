package com.dialer360.http;

import com.dialer360.dialect.Dialect;
import com.dialer360.dialect.DialectName;
import com.dialer360.dialect.ReplyFields;
import com.dialer360.http.problem.Problem;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Table;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /api/v1/{function}}: answers in JSON, the HTTP status saying what became of the call;
 * whoever is refused gets a {@link Problem}.
 */
record JsonMount(JsonBody json, ReplyFields fields) implements Mount {
  static final String ROOT = "/api/v1";
  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;
  private static final Map<String, String> CHALLENGE =
      Map.of(
          "WWW-Authenticate",
          "Basic realm=\"Dialer360\", charset=\"UTF-8\", Bearer realm=\"Dialer360\"");

  JsonMount() {
    this(new JsonBody(), new ReplyFields(Dialect.named(DialectName.DIALER360)));
  }

  @Override
  public String path() {
    return ROOT + "/{function}";
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
    Optional<Failure> failure = reply.find(Failure.class);
    return failure.isPresent()
        ? refusal(Problem.of(call.function(), reply, failure.get(), fields))
        : Answer.json(OK, json.of(call.function(), reply));
  }

  @Override
  public Answer answer(IncomingCall call, Trouble trouble) {
    return trouble.problem(call.function());
  }

  private static Answer refusal(Problem problem) {
    Answer answer = Answer.problem(problem);
    return problem.status() == UNAUTHORIZED ? answer.with(CHALLENGE) : answer;
  }
}
