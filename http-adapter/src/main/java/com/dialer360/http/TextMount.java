package com.dialer360.http;

import com.dialer360.dialect.Dialect;
import com.dialer360.dialect.DialectName;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Table;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * Answers in the text of a dialect, or with a page, with status 200 whatever the outcome: that is
 * what existing clients expect. Source: common.md, "Response".
 */
record TextMount(String path, Dialect dialect, JsonBody json, Pages pages) implements Mount {
  private static final int OK = 200;
  private static final int TEAPOT = 418;

  @Override
  public DialectName dialectName() {
    return dialect.name();
  }

  @Override
  public Optional<String> function(Context context) {
    return Optional.empty();
  }

  @Override
  public Answer answer(IncomingCall call, Reply<?> reply) {
    if (reply instanceof Table<?> table) {
      return call.json() ? TableAnswer.data(table, call) : TableAnswer.text(table, dialect);
    }
    int status = reply.find(Refusal.Coffee.class).isPresent() ? TEAPOT : OK;
    if (call.json()) {
      return Answer.json(status, json.of(call.function(), reply));
    }
    return reply instanceof Reply.Page<?> page
        ? Answer.html(status, pages.html(page.model(), call.links().get()))
        : Answer.text(status, dialect.text(reply));
  }

  @Override
  public Answer answer(IncomingCall call, Trouble trouble) {
    return call.json()
        ? Answer.json(trouble.statusForLines(), json.of(call.function(), trouble))
            .with(trouble.headers())
        : trouble.text();
  }
}
