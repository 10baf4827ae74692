package com.dialer360.http.openapi;

import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.ParameterEntry;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The parameters of a function: of a query, and of a form. */
record FunctionParameters(FunctionEntry<?> entry) {

  /** The Parameter Objects of a query. */
  ArrayNode query() {
    ArrayNode all = Json.object().putArray("parameters");
    for (ParameterEntry parameter : entry.allParameters()) {
      all.add(QueryParameter.of(parameter));
    }
    if (entry.shape().takesOthers()) {
      ObjectNode others = all.addObject();
      others.put("name", "custom").put("in", "query");
      others.put("description", "Values of custom fields, each a parameter of the field's label.");
      others.put("style", "form").put("explode", true);
      ObjectNode schema = others.putObject("schema");
      schema.put("type", "object").set("additionalProperties", Json.type("string"));
    }
    return all;
  }

  /** The Request Body Object of a form. */
  ObjectNode form(Components components) {
    ObjectNode reference = components.schema(entry.name() + ".form", this::formSchema);
    ObjectNode body = Json.object();
    ObjectNode content = body.putObject("content");
    content.putObject("application/x-www-form-urlencoded").set("schema", reference);
    content.putObject("multipart/form-data").set("schema", reference);
    return body;
  }

  private ObjectNode formSchema() {
    ObjectNode schema = Json.type("object");
    ObjectNode properties = schema.putObject("properties");
    for (ParameterEntry parameter : entry.allParameters()) {
      // empty and absent are the same; and Swagger UI makes up values where there is no default
      ObjectNode one = ParameterSchema.of(parameter).put("default", "");
      properties.set(
          parameter.name(), one.put("description", QueryParameter.description(parameter)));
    }
    if (entry.allParameters().stream().anyMatch(ParameterEntry::required)) {
      ArrayNode required = schema.putArray("required");
      entry.allParameters().stream()
          .filter(ParameterEntry::required)
          .forEach(parameter -> required.add(parameter.name()));
    }
    if (entry.shape().takesOthers()) {
      schema.set("additionalProperties", Json.type("string"));
    }
    return schema;
  }
}
