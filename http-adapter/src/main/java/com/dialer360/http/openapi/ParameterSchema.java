package com.dialer360.http.openapi;

import com.dialer360.catalogue.ParameterEntry;
import com.dialer360.catalogue.ParameterRule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The schema of a parameter. */
final class ParameterSchema {
  private ParameterSchema() {}

  /** The values that this parameter takes. */
  static ObjectNode of(ParameterEntry parameter) {
    ParameterRule rule = parameter.rule();
    ObjectNode schema = Json.type("string");
    if (!rule.oneOf().isEmpty()) {
      schema.set("enum", Json.texts(rule.oneOf()));
    } else if (rule.words().isEmpty()) {
      limit(schema, rule);
    } else {
      ObjectNode words = Json.object();
      words.set("enum", Json.texts(rule.words()));
      ObjectNode limited = Json.object();
      limit(limited, rule);
      if (!limited.isEmpty()) {
        schema.set("anyOf", Json.nodes(List.of(limited, words)));
      }
    }
    if (parameter.secret()) {
      schema.put("format", "password");
    }
    return schema;
  }

  private static void limit(ObjectNode schema, ParameterRule rule) {
    if (rule.least() > 0) {
      schema.put("minLength", rule.least());
    }
    if (rule.most() > 0) {
      schema.put("maxLength", rule.most());
    }
    rule.pattern().ifPresent(pattern -> schema.put("pattern", pattern));
  }
}
