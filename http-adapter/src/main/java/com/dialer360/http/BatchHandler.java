package com.dialer360.http;

import com.dialer360.gateway.ApiGateway;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Table;
import com.dialer360.table.QueryTooSlow;
import com.dialer360.transaction.DatabaseUnavailable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
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
  private static final int MOST_CALLS = 1_000;
  private static final Optional<String> FUNCTION = Optional.of("batch");

  private final ApiGateway gateway;
  private final RequestReader reader;
  private final CallsInFlight inFlight;
  private final JsonBody replies = new JsonBody();
  private final ObjectMapper json = new ObjectMapper();
  private final ImportAnswers answers = new ImportAnswers();

  BatchHandler(ApiGateway gateway, RequestReader reader, CallsInFlight inFlight) {
    this.gateway = gateway;
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
      trouble(e.trouble()).send(context.res());
    } finally {
      inFlight.end();
    }
  }

  private Answer answer(HttpServletRequest servletRequest) throws UnreadableRequest {
    ApiRequest common = reader.read(servletRequest, FUNCTION);
    List<Map<String, String>> calls = calls(RequestBody.bytes(servletRequest));
    return new Answer(
        200,
        Answer.JSON,
        new BatchReplies(calls.stream().map(call -> request(common, call)).toList(), this::called),
        Map.of());
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
              Trouble.importRefused(
                  400,
                  "batch_malformed",
                  "BATCH MALFORMED - send up to " + MOST_CALLS + " objects"));
        }
        Map<String, String> call = new LinkedHashMap<>();
        node.properties().stream()
            .filter(member -> member.getValue().isValueNode() && !member.getValue().isNull())
            .forEach(member -> call.put(member.getKey(), member.getValue().asText()));
        calls.add(call);
      }
      return calls;
    } catch (IOException e) {
      throw new UnreadableRequest(
          Trouble.importRefused(400, "batch_malformed", "BATCH MALFORMED - it is no JSON"));
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

  private BatchReplies.Entry called(ApiRequest request) {
    String function = request.parameters().getOrDefault("function", "");
    try {
      Reply<?> reply = gateway.call(request);
      return reply instanceof Table<?> table
          ? BatchReplies.Entry.of(table)
          : BatchReplies.Entry.of(replies, function, reply);
    } catch (DatabaseUnavailable e) {
      return BatchReplies.Entry.of(
          replies,
          function,
          e.inDoubt() ? Trouble.databaseInDoubt() : Trouble.databaseUnavailable());
    } catch (QueryTooSlow e) {
      return BatchReplies.Entry.of(replies, function, Trouble.queryTooSlow());
    } catch (RuntimeException e) {
      return BatchReplies.Entry.of(
          replies, function, InternalErrors.logged("a call of a batch", e));
    }
  }

  private Answer trouble(Trouble trouble) {
    return answers.trouble(trouble, Optional.empty());
  }
}
