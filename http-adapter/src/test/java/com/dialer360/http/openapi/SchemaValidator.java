package com.dialer360.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Holds an OpenAPI 3.1 document against the schema that the OpenAPI initiative publishes, and
 * values against the schemas in it.
 */
public final class SchemaValidator {
  private static final String OPENAPI = "https://spec.openapis.org/oas/3.1/schema/2026-08-03";
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final JsonNode document;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder -> builder.schemas(Map.of(OPENAPI, published())));
  private final Map<String, Schema> known = new ConcurrentHashMap<>();

  public SchemaValidator(JsonNode document) {
    this.document = document;
  }

  /** What is wrong with the document: against the published schema, in its schemas, and in refs. */
  public List<String> complaints() {
    List<String> complaints =
        new ArrayList<>(complaints(registry.getSchema(SchemaLocation.of(OPENAPI)), document));
    Schema draft = registry.getSchema(SchemaLocation.of(DRAFT));
    schemas(document, false).forEach(schema -> complaints.addAll(complaints(draft, schema)));
    document
        .findValuesAsText("$ref")
        .forEach(
            reference -> {
              if (document.at(reference.substring(1)).isMissingNode()) {
                complaints.add(reference + " leads nowhere");
              }
            });
    return complaints;
  }

  /**
   * What is wrong with a value.
   *
   * @param pointer to its schema in the document
   */
  public List<String> complaints(String pointer, JsonNode value) {
    return complaints(known.computeIfAbsent(pointer, this::schema), value);
  }

  private Schema schema(String pointer) {
    ObjectNode schema = document.at(pointer).deepCopy();
    schema.putObject("components").set("schemas", document.at("/components/schemas"));
    return registry.getSchema(schema);
  }

  private static List<String> complaints(Schema schema, JsonNode value) {
    return schema.validate(value).stream().map(Object::toString).toList();
  }

  /** The schemas that stand in the document: those of the components, and each named schema. */
  private static Stream<JsonNode> schemas(JsonNode node, boolean ofComponents) {
    return node.properties().stream()
        .flatMap(
            member ->
                ofComponents || member.getKey().equals("schema")
                    ? Stream.of(member.getValue())
                    : member.getKey().equals("examples")
                        ? Stream.empty()
                        : within(member.getValue(), member.getKey().equals("schemas")));
  }

  private static Stream<JsonNode> within(JsonNode node, boolean ofComponents) {
    return node.isArray()
        ? node.valueStream().flatMap(element -> within(element, false))
        : schemas(node, ofComponents);
  }

  private static String published() {
    try (InputStream in = SchemaValidator.class.getResourceAsStream("oas-3.1-schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
