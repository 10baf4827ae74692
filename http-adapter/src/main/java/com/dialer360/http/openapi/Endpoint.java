package com.dialer360.http.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpStatus;

/**
 * A path that is no function's, with one method.
 *
 * @param path in OpenAPI's spelling
 * @param method in small letters
 * @param name of the operation
 * @param tag under which it is listed
 * @param summary one sentence
 * @param open nobody needs to log in
 * @param parameters its Parameter Objects
 * @param bodies schemas of what may be sent, by media type; empty when nothing is
 * @param samples of what it answers
 */
public record Endpoint(
    String path,
    String method,
    String name,
    String tag,
    String summary,
    boolean open,
    List<ObjectNode> parameters,
    Map<String, ObjectNode> bodies,
    List<EndpointSample> samples)
    implements DocumentedPath {

  @Override
  public ObjectNode item(Components components) {
    ObjectNode operation = Json.object().put("operationId", name);
    operation.putArray("tags").add(tag);
    operation.put("summary", summary);
    if (open) {
      operation.putArray("security");
    }
    if (!parameters.isEmpty()) {
      operation.set("parameters", Json.nodes(parameters));
    }
    if (!bodies.isEmpty()) {
      ObjectNode body = operation.putObject("requestBody").put("required", true);
      ObjectNode content = body.putObject("content");
      bodies.forEach((type, schema) -> content.putObject(type).set("schema", schema));
    }
    operation.set("responses", responses(components));
    ObjectNode item = Json.object();
    item.set(method, operation);
    return item;
  }

  private ObjectNode responses(Components components) {
    ObjectNode responses = Json.object();
    samples.stream()
        .collect(Collectors.groupingBy(EndpointSample::status, TreeMap::new, Collectors.toList()))
        .forEach(
            (status, same) ->
                responses.set(
                    status.toString(),
                    components.response(name + "." + status, () -> response(status, same))));
    return responses;
  }

  private static ObjectNode response(int status, List<EndpointSample> samples) {
    ObjectNode response = Json.object().put("description", HttpStatus.getMessage(status) + ".");
    ObjectNode content = response.putObject("content");
    samples.stream()
        .collect(
            Collectors.groupingBy(
                EndpointSample::mediaType, LinkedHashMap::new, Collectors.toList()))
        .forEach((type, same) -> content.set(type, mediaType(same)));
    return response;
  }

  private static ObjectNode mediaType(List<EndpointSample> samples) {
    ObjectNode type = Json.object();
    type.set("schema", Shape.of(samples.stream().map(EndpointSample::value).toList()));
    ObjectNode examples = type.putObject("examples");
    samples.forEach(sample -> examples.putObject(sample.name()).set("value", sample.value()));
    return type;
  }
}
