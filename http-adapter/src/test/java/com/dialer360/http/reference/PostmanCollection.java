package com.dialer360.http.reference;

import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.ParameterEntry;
import com.dialer360.http.openapi.SampleOutcomes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The functions as a collection of Postman, form 2.1: a folder a subject, a request a function. */
final class PostmanCollection {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORM =
      "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

  private final SampleOutcomes samples;

  PostmanCollection(SampleOutcomes samples) {
    this.samples = samples;
  }

  /** Its JSON. */
  String of(List<FunctionEntry<?>> entries) throws JsonProcessingException {
    ObjectNode collection = JSON.createObjectNode();
    collection.putObject("info").put("name", "Dialer360").put("schema", FORM);
    ArrayNode folders = collection.putArray("item");
    Map<String, List<FunctionEntry<?>>> bySubject =
        entries.stream()
            .collect(
                Collectors.groupingBy(FunctionEntry::subject, TreeMap::new, Collectors.toList()));
    bySubject.forEach(
        (subject, functions) -> {
          ArrayNode items = folders.addObject().put("name", subject).putArray("item");
          functions.forEach(function -> items.add(request(function)));
        });
    ObjectNode auth = collection.putObject("auth").put("type", "basic");
    ArrayNode basic = auth.putArray("basic");
    basic.addObject().put("key", "username").put("value", "{{user}}").put("type", "string");
    basic.addObject().put("key", "password").put("value", "{{pass}}").put("type", "string");
    ArrayNode variables = collection.putArray("variable");
    variables.addObject().put("key", "server").put("value", "http://127.0.0.1:8080");
    variables.addObject().put("key", "user").put("value", "");
    variables.addObject().put("key", "pass").put("value", "");
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return JSON.writer(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
            .writeValueAsString(collection)
        + "\n";
  }

  private ObjectNode request(FunctionEntry<?> entry) {
    ObjectNode item = JSON.createObjectNode().put("name", entry.name());
    ObjectNode request = item.putObject("request");
    boolean get = entry.effect() == Effect.READ;
    request.put("method", get ? "GET" : "POST");
    request.put("description", Markdown.sentence(entry.summary()) + " " + entry.rights());
    ObjectNode url = request.putObject("url");
    url.put("raw", "{{server}}/api/v1/" + entry.name());
    url.putArray("host").add("{{server}}");
    url.putArray("path").add("api").add("v1").add(entry.name());
    if (get) {
      url.set("query", parameters(entry));
    } else {
      request.putObject("body").put("mode", "urlencoded").set("urlencoded", parameters(entry));
    }
    return item;
  }

  /** Those that are not required are there to be switched on. */
  private ArrayNode parameters(FunctionEntry<?> entry) {
    ArrayNode parameters = JSON.createArrayNode();
    for (ParameterEntry parameter : entry.allParameters()) {
      ObjectNode one = parameters.addObject();
      one.put("key", parameter.name()).put("value", value(parameter));
      one.put("description", parameter.meaning());
      if (!parameter.required()) {
        one.put("disabled", true);
      }
    }
    return parameters;
  }

  private String value(ParameterEntry parameter) {
    if (parameter.secret()) {
      return "";
    }
    return parameter.rule().oneOf().stream()
        .findFirst()
        .or(() -> samples.text(parameter.name()))
        .orElse("");
  }
}
