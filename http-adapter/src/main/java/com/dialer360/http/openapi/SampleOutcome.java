package com.dialer360.http.openapi;

import com.dialer360.dialect.ReplyFields;
import com.dialer360.http.problem.CauseStatus;
import com.dialer360.http.problem.Problem;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.outcome.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One kind of outcome, and an example of it. */
public record SampleOutcome(Outcome outcome, ReplyFields told) {
  private static final int OK = 200;

  /** Whose outcome it is, and its code. */
  public OutcomeName name() {
    return OutcomeName.of(outcome);
  }

  /** The HTTP status where this decides it. */
  public int status() {
    return outcome instanceof Failure failure ? CauseStatus.of(failure.cause()) : OK;
  }

  /** The names of its fields. */
  public List<String> fieldNames() {
    List<String> names = new ArrayList<>();
    fields().fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Its entry among the outcomes of an answer. */
  ObjectNode schema() {
    ObjectNode properties = Json.object();
    properties.set("outcome", Json.only(name().code()));
    properties.set("kind", Json.only(outcome.kind().name().toLowerCase(Locale.ROOT)));
    properties.set("message", Json.type("string"));
    properties.setAll(fields());
    return Json.exactly(properties);
  }

  /** Its fields. */
  ObjectNode fields() {
    return ShownFields.of(outcome.getClass());
  }

  /** The body of a function's answer that says this alone, and refuses nothing. */
  JsonNode success(String function) {
    ObjectNode body = Json.object().put("function", function).put("succeeded", true);
    body.set("outcomes", Json.of(told.of(reply())));
    return body;
  }

  /** The body of a function's answer that refuses by this. */
  Problem refusal(String function) {
    return Problem.of(function, reply(), (Failure) outcome, told);
  }

  private Reply<Outcome> reply() {
    return new Reply.Answer<>(List.of(outcome));
  }
}
