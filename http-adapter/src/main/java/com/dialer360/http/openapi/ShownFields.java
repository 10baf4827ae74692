package com.dialer360.http.openapi;

import com.dialer360.outcome.Logged;
import com.dialer360.outcome.SnakeCase;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of outcomes and rows that callers are shown, as properties of a schema. */
final class ShownFields {
  private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, long.class);

  private ShownFields() {}

  /** A property for each field of this type. */
  static ObjectNode of(Class<?> type) {
    ObjectNode properties = Json.object();
    Stream.of(type.getRecordComponents())
        .filter(component -> !component.isAnnotationPresent(Logged.class))
        .forEach(component -> properties.set(SnakeCase.of(component.getName()), schema(component)));
    return properties;
  }

  private static ObjectNode schema(RecordComponent component) {
    Class<?> type = component.getType();
    if (WHOLE_NUMBERS.contains(type)) {
      return Json.type("integer");
    }
    if (type == boolean.class) {
      return Json.type("boolean");
    }
    if (type == OptionalLong.class) {
      ObjectNode schema = Json.object();
      schema.putArray("type").add("integer").add("null");
      return schema;
    }
    ObjectNode schema = Json.type("string");
    if (type.isEnum()) {
      schema.set(
          "enum", Json.texts(Stream.of(type.getEnumConstants()).map(Object::toString).toList()));
    }
    return schema;
  }
}
