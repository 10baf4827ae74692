package com.dialer360.http.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What several places of the document refer to, each under a name. */
public final class Components {
  private final Map<String, ObjectNode> schemas = new TreeMap<>();
  private final Map<String, ObjectNode> responses = new TreeMap<>();

  Components() {}

  /** A reference to the schema of this name, which is made when it is first asked for. */
  public ObjectNode schema(String name, Supplier<ObjectNode> made) {
    return reference("schemas", schemas, name, made);
  }

  /** A reference to the response of this name, which is made when it is first asked for. */
  public ObjectNode response(String name, Supplier<ObjectNode> made) {
    return reference("responses", responses, name, made);
  }

  /** The Components Object. */
  ObjectNode json() {
    ObjectNode all = Json.object();
    schemas.forEach(all.putObject("schemas")::set);
    responses.forEach(all.putObject("responses")::set);
    return all;
  }

  private static ObjectNode reference(
      String section, Map<String, ObjectNode> known, String name, Supplier<ObjectNode> made) {
    if (!known.containsKey(name)) {
      known.put(name, made.get());
    }
    return Json.object().put("$ref", "#/components/" + section + "/" + name);
  }
}
