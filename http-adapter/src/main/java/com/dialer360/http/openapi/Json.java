package com.dialer360.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** Pieces of JSON. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode texts(Collection<String> texts) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    texts.forEach(array::add);
    return array;
  }

  static ArrayNode nodes(Collection<? extends JsonNode> nodes) {
    return JsonNodeFactory.instance.arrayNode().addAll(nodes);
  }

  /** A schema of this type. */
  static ObjectNode type(String type) {
    return object().put("type", type);
  }

  /** The schema of this text alone. */
  static ObjectNode only(String text) {
    return object().put("const", text);
  }

  /** The schema of what has exactly these properties. */
  static ObjectNode exactly(ObjectNode properties) {
    ObjectNode schema = type("object");
    schema.set("properties", properties);
    ArrayNode required = schema.putArray("required");
    properties.fieldNames().forEachRemaining(required::add);
    return schema.put("additionalProperties", false);
  }

  /** The schema of what is one of these, or this one where it is the only. */
  static ObjectNode anyOf(Collection<ObjectNode> schemas) {
    ObjectNode either = object();
    if (schemas.size() == 1) {
      return schemas.iterator().next();
    }
    either.set("anyOf", nodes(schemas));
    return either;
  }

  /** As Jackson writes this value. */
  static JsonNode of(Object value) {
    return MAPPER.valueToTree(value);
  }
}
