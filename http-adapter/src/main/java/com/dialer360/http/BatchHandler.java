package com.dialer360.http;

import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import com.dialer360.outcome.Table;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code POST /api/v1/batch}: many calls in one request, a JSON array of objects or an object a
 * line, each with {@code function} and the parameters. Each is a call of its own, with its own
 * transaction, and has its own entry in the answer, in the same order.
 */
final class BatchHandler {
  static final String PATH = "/api/v1/batch";
  static final int MOST_CALLS = 1_000;
  private static final Optional<String> FUNCTION = Optional.of("batch");

  private final RequestReader reader;
  private final CallsInFlight inFlight;
  private final JsonBody replies = new JsonBody();
  private final ObjectMapper json = new ObjectMapper();
  private final ImportAnswers answers = new ImportAnswers();
  private final CountedCalls counted;

  BatchHandler(RequestReader reader, CallsInFlight inFlight, CountedCalls counted) {
    this.counted = counted;
    this.reader = reader;
    this.inFlight = inFlight;
  }

  /** Has all calls answered. */
  void answer(Context context) {
    if (!inFlight.begin()) {
      trouble(Trouble.stopping()).send(context.res());
      return;
    }
    try {
      answer(context.req()).send(context.res());
    } catch (UnreadableRequest e) {
      refuse(context, e.trouble());
    } finally {
      inFlight.end();
    }
  }

  private Answer answer(HttpServletRequest servletRequest) throws UnreadableRequest {
    ApiRequest common = reader.read(servletRequest, FUNCTION);
    List<Map<String, String>> calls = calls(RequestBody.bytes(servletRequest));
    Optional<String> authorization = AuthorizationHeader.text(servletRequest);
    return answer(
        new BatchReplies(
            calls.stream().map(call -> request(common, call)).toList(),
            call -> made(call, authorization)));
  }

  static Answer answer(BatchReplies replies) {
    return new Answer(200, Answer.JSON, replies, Map.of());
  }

  /** Schemas of bodies. */
  static Map<String, ObjectNode> bodies() {
    ObjectNode call = JsonNodeFactory.instance.objectNode().put("type", "object");
    call.putObject("properties").putObject("function").put("type", "string");
    call.putArray("required").add("function");
    call.putObject("additionalProperties").putArray("type").add("string").add("number");
    ObjectNode calls = JsonNodeFactory.instance.objectNode().put("type", "array");
    calls.put("maxItems", MOST_CALLS).set("items", call);
    return Map.of("application/json", calls);
  }

  private List<Map<String, String>> calls(byte[] body) throws UnreadableRequest {
    List<Map<String, String>> calls = new ArrayList<>();
    // an array's elements, or values one after the other
    try (MappingIterator<JsonNode> nodes =
        json.readerFor(JsonNode.class).readValues(new ByteArrayInputStream(body))) {
      while (nodes.hasNextValue()) {
        JsonNode node = nodes.nextValue();
        if (!node.isObject() || calls.size() == MOST_CALLS) {
          throw new UnreadableRequest(
              BulkTrouble.batchMalformed("send up to " + MOST_CALLS + " objects"));
        }
        Map<String, String> call = new LinkedHashMap<>();
        node.properties().stream()
            .filter(member -> member.getValue().isValueNode() && !member.getValue().isNull())
            .forEach(member -> call.put(member.getKey(), member.getValue().asText()));
        calls.add(call);
      }
      return calls;
    } catch (IOException e) {
      throw new UnreadableRequest(BulkTrouble.batchMalformed("it is no JSON"));
    }
  }

  private static ApiRequest request(ApiRequest common, Map<String, String> call) {
    Map<String, String> parameters = new LinkedHashMap<>(common.parameters());
    parameters.remove("function");
    parameters.putAll(call);
    Origin origin = common.origin();
    return new ApiRequest(
        parameters,
        common.authorization(),
        new Origin(
            origin.address(),
            origin.serverName(),
            origin.page(),
            origin.query(),
            List.copyOf(call.entrySet())),
        common.dialect());
  }

  private CountedCalls.Told<BatchReplies.Entry> made(
      ApiRequest request, Optional<String> authorization) {
    String function = request.parameters().getOrDefault("function", "");
    return counted
        .begin(PATH)
        .make(
            request,
            authorization,
            reply ->
                reply instanceof Table<?> table
                    ? BatchReplies.Entry.of(table)
                    : BatchReplies.Entry.of(replies, function, reply),
            trouble -> BatchReplies.Entry.of(replies, function, trouble));
  }

  /** None of its calls is made. */
  private void refuse(Context context, Trouble why) {
    CountedCalls.Told<Answer> told = counted.begin(PATH).end("", why, this::trouble);
    told.answer().send(context.res(), told.whole());
  }

  private Answer trouble(Trouble trouble) {
    return answers.trouble(trouble, Optional.empty());
  }
}
