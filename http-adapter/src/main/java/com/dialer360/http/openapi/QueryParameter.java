package com.dialer360.http.openapi;

import com.dialer360.catalogue.ParameterEntry;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Parameter Objects. */
public final class QueryParameter {
  private QueryParameter() {}

  /** A parameter that the catalogue knows. */
  public static ObjectNode of(ParameterEntry parameter) {
    ObjectNode one = Json.object().put("name", parameter.name()).put("in", "query");
    one.put("description", description(parameter)).put("required", parameter.required());
    one.set("schema", ParameterSchema.of(parameter));
    return one;
  }

  /** The same where it may be left out. */
  public static ObjectNode optional(ParameterEntry parameter) {
    return of(parameter).put("required", false);
  }

  /** Another one, which may be left out. */
  public static ObjectNode text(String name, String meaning) {
    return named(name, "query", meaning).put("required", false);
  }

  /**
   * A part of the path.
   *
   * @param pattern of it
   */
  public static ObjectNode ofPath(String name, String meaning, String pattern) {
    ObjectNode one = named(name, "path", meaning).put("required", true);
    one.withObject("/schema").put("pattern", pattern);
    return one;
  }

  /** What is meant by it, and what is taken where it is left out. */
  static String description(ParameterEntry parameter) {
    return parameter.fallback().isEmpty()
        ? parameter.meaning()
        : parameter.meaning() + " If left out: " + parameter.fallback() + ".";
  }

  private static ObjectNode named(String name, String place, String meaning) {
    ObjectNode one = Json.object().put("name", name).put("in", place).put("description", meaning);
    one.set("schema", Json.type("string"));
    return one;
  }
}
