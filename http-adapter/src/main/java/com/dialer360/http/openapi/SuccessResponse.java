package com.dialer360.http.openapi;

import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.dialect.RowField;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.table.Row;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What a function answers with status 200: outcomes, or the rows of a table. */
record SuccessResponse(FunctionEntry<?> entry, SampleOutcomes samples, Components components) {

  ObjectNode json() {
    ObjectNode response = Json.object().put("description", "Nothing was refused.");
    ObjectNode content = response.putObject("content");
    ObjectNode json = content.putObject("application/json");
    json.set("schema", Json.anyOf(bodies()));
    ObjectNode examples = json.putObject("examples");
    samples
        .successes(entry)
        .forEach(
            sample ->
                examples
                    .putObject(sample.name().toString())
                    .set("value", sample.success(entry.name())));
    if (!entry.rows().isEmpty()) {
      entry.rows().forEach(row -> examples.putObject(name(row)).set("value", rows(row)));
      ObjectNode lines = content.putObject("application/x-ndjson");
      ObjectNode line = Json.anyOf(entry.rows().stream().map(this::schema).toList());
      lines.set("schema", line);
      lines.put("x-schema-of", "each line");
      ObjectNode lineExamples = lines.putObject("examples");
      entry.rows().forEach(row -> lineExamples.putObject(name(row)).set("value", rows(row).get(0)));
    }
    return response;
  }

  private List<ObjectNode> bodies() {
    List<ObjectNode> bodies = new ArrayList<>();
    if (!samples.successes(entry).isEmpty()) {
      bodies.add(outcomes());
    }
    for (Class<? extends Row> row : entry.rows()) {
      ObjectNode table = Json.type("array");
      table.set("items", schema(row));
      bodies.add(table);
    }
    return bodies;
  }

  private ObjectNode outcomes() {
    ObjectNode properties = Json.object();
    properties.set("function", Json.only(entry.name()));
    properties.putObject("succeeded").put("const", true);
    ObjectNode outcomes = Json.type("array");
    outcomes.set(
        "items",
        Json.anyOf(
            samples.successes(entry).stream()
                .map(sample -> components.schema(sample.name().toString(), sample::schema))
                .toList()));
    properties.set("outcomes", outcomes);
    return Json.exactly(properties);
  }

  private ObjectNode schema(Class<? extends Row> row) {
    return components.schema(name(row), () -> Json.exactly(ShownFields.of(row)));
  }

  private ArrayNode rows(Class<? extends Row> type) {
    Row sample = samples.samples().of(type);
    ArrayNode rows = Json.object().putArray("rows");
    ObjectNode row = rows.addObject();
    RowField.shown(type)
        .forEach(field -> row.set(field.name(), Json.of(field.data(sample).orElse(""))));
    return rows;
  }

  private static String name(Class<? extends Row> row) {
    return OutcomeName.of(row).toString();
  }
}
