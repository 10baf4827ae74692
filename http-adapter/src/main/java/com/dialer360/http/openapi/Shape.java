package com.dialer360.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Schemas made of examples. */
final class Shape {
  private Shape() {}

  /** The schema of values like these: what all have is required, and there may be more. */
  static ObjectNode of(Collection<JsonNode> values) {
    Map<String, List<JsonNode>> byType =
        values.stream()
            .collect(Collectors.groupingBy(Shape::type, LinkedHashMap::new, Collectors.toList()));
    return byType.isEmpty()
        ? Json.object()
        : Json.anyOf(byType.entrySet().stream().map(Shape::ofOneType).toList());
  }

  private static ObjectNode ofOneType(Map.Entry<String, List<JsonNode>> values) {
    ObjectNode schema = Json.type(values.getKey());
    if (values.getKey().equals("object")) {
      members(schema, values.getValue());
    } else if (values.getKey().equals("array")) {
      schema.set("items", of(values.getValue().stream().flatMap(JsonNode::valueStream).toList()));
    }
    return schema;
  }

  private static void members(ObjectNode schema, List<JsonNode> objects) {
    Map<String, List<JsonNode>> members =
        objects.stream()
            .flatMap(object -> object.properties().stream())
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    LinkedHashMap::new,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    ObjectNode properties = schema.putObject("properties");
    members.forEach((name, values) -> properties.set(name, of(values)));
    schema.set(
        "required",
        Json.texts(
            members.keySet().stream()
                .filter(name -> objects.stream().allMatch(object -> object.has(name)))
                .toList()));
  }

  private static String type(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT, POJO -> "object";
      case ARRAY -> "array";
      case BOOLEAN -> "boolean";
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      case NULL, MISSING -> "null";
      case STRING, BINARY -> "string";
    };
  }
}
