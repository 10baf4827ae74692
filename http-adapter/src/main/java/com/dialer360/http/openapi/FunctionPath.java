package com.dialer360.http.openapi;

import com.dialer360.catalogue.CheckOrder;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.http.problem.Problem;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpStatus;

/**
 * A function as a path.
 *
 * @param root the path above it
 * @param troubles that every call may meet
 */
record FunctionPath(
    String root, FunctionEntry<?> entry, List<Problem> troubles, SampleOutcomes samples)
    implements DocumentedPath {

  @Override
  public String path() {
    return root + "/" + entry.name();
  }

  @Override
  public ObjectNode item(Components components) {
    FunctionParameters parameters = new FunctionParameters(entry);
    ObjectNode responses = responses(components);
    ObjectNode item = Json.object();
    ObjectNode get = operation(entry.effect() == Effect.READ, "get");
    get.set("parameters", parameters.query());
    get.set("responses", responses);
    item.set("get", get);
    ObjectNode post = operation(entry.effect() == Effect.WRITE, "post");
    post.set("requestBody", parameters.form(components));
    post.set("responses", responses);
    item.set("post", post);
    return item;
  }

  private ObjectNode operation(boolean natural, String method) {
    ObjectNode operation = Json.object();
    operation.put("operationId", natural ? entry.name() : entry.name() + "_by_" + method);
    operation.putArray("tags").add(entry.subject());
    operation.put("summary", entry.summary());
    operation.put("description", entry.rights());
    if (entry.checkOrder() == CheckOrder.OPEN) {
      operation.putArray("security");
    }
    return operation;
  }

  private ObjectNode responses(Components components) {
    ObjectNode responses = Json.object();
    responses.set(
        "200",
        components.response(
            entry.name() + ".200", () -> new SuccessResponse(entry, samples, components).json()));
    for (int status : statuses()) {
      responses.set(
          Integer.toString(status),
          components.response(entry.name() + "." + status, () -> problem(status, components)));
    }
    return responses;
  }

  private ObjectNode problem(int status, Components components) {
    return new ProblemResponse(
            entry,
            status,
            samples.refusals(entry).stream().filter(one -> one.status() == status).toList(),
            troubles.stream().filter(trouble -> trouble.status() == status).toList(),
            samples,
            components)
        .json(HttpStatus.getMessage(status) + ".");
  }

  private TreeSet<Integer> statuses() {
    TreeSet<Integer> statuses =
        samples.refusals(entry).stream()
            .map(SampleOutcome::status)
            .collect(Collectors.toCollection(TreeSet::new));
    troubles.forEach(trouble -> statuses.add(trouble.status()));
    return statuses;
  }
}
