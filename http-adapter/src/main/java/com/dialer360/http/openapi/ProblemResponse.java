package com.dialer360.http.openapi;

import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.http.problem.Problem;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What a function answers with a status other than 200.
 *
 * @param refusals of this status
 * @param troubles of this status
 */
record ProblemResponse(
    FunctionEntry<?> entry,
    int status,
    List<SampleOutcome> refusals,
    List<Problem> troubles,
    SampleOutcomes samples,
    Components components) {

  ObjectNode json(String description) {
    ObjectNode response = Json.object().put("description", description);
    ObjectNode content = response.putObject("content").putObject(Problem.MEDIA_TYPE);
    content.set("schema", schema());
    ObjectNode examples = content.putObject("examples");
    refusals.forEach(
        sample ->
            examples
                .putObject(sample.name().toString())
                .set("value", Json.of(sample.refusal(entry.name()))));
    troubles.forEach(
        trouble ->
            examples
                .putObject("trouble." + trouble.outcome())
                .set("value", Json.of(trouble.in(entry.name()))));
    return response;
  }

  private ObjectNode schema() {
    ObjectNode properties = Json.object();
    properties.set("type", Json.type("string").put("format", "uri"));
    properties.set("title", Json.type("string"));
    properties.set("status", Json.object().put("const", status));
    properties.set("detail", Json.type("string"));
    properties.set("function", Json.only(entry.name()));
    properties.set("succeeded", Json.object().put("const", false));
    properties.set("outcome", Json.type("string"));
    properties.set("fields", Json.type("object"));
    properties.set("outcomes", outcomes());
    ObjectNode schema = Json.exactly(properties);
    ArrayNode kinds = schema.putArray("anyOf");
    refusals.forEach(
        sample -> kinds.add(kind(sample.refusal(entry.name()), Json.exactly(sample.fields()))));
    troubles.forEach(trouble -> kinds.add(kind(trouble, Json.exactly(Json.object()))));
    return schema;
  }

  /** Type, title, code and fields go together. */
  private static ObjectNode kind(Problem problem, ObjectNode fields) {
    ObjectNode kind = Json.object();
    ObjectNode properties = kind.putObject("properties");
    properties.set("type", Json.only(problem.type()));
    properties.set("title", Json.only(problem.title()));
    properties.set("outcome", Json.only(problem.outcome()));
    properties.set("fields", fields);
    return kind;
  }

  private ObjectNode outcomes() {
    ObjectNode reference =
        components.schema(
            entry.name() + ".outcomes",
            () ->
                Json.anyOf(
                    samples.of(entry).stream()
                        .map(sample -> components.schema(sample.name().toString(), sample::schema))
                        .toList()));
    ObjectNode outcomes = Json.type("array").put("minItems", 1);
    outcomes.set(
        "items", troubles.isEmpty() ? reference : Json.anyOf(List.of(reference, trouble())));
    return outcomes;
  }

  private ObjectNode trouble() {
    return components.schema(
        "trouble",
        () -> {
          ObjectNode properties = Json.object();
          properties.set("outcome", Json.type("string"));
          properties.set("kind", Json.only("error"));
          properties.set("message", Json.type("string"));
          return Json.exactly(properties);
        });
  }
}
