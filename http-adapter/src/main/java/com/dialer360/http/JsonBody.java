package com.dialer360.http;

import com.dialer360.dialect.Dialect;
import com.dialer360.dialect.DialectName;
import com.dialer360.dialect.ReplyFields;
import com.dialer360.outcome.Reply;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.List;
import java.util.Map;

/** The JSON form of answers: the function, whether it succeeded, and what it said. */
final class JsonBody {
  private record Body(String function, boolean succeeded, List<Map<String, Object>> outcomes) {}

  private final ObjectWriter writer = new ObjectMapper().writerFor(Body.class);
  private final ReplyFields fields = new ReplyFields(Dialect.named(DialectName.DIALER360));

  String of(String function, Reply<?> reply) {
    return written(new Body(function, reply.succeeded(), fields.of(reply)));
  }

  String of(String function, Trouble trouble) {
    Map<String, Object> outcome =
        Map.of("outcome", trouble.code(), "kind", "error", "message", trouble.message());
    return written(new Body(function, false, List.of(outcome)));
  }

  private String written(Body body) {
    try {
      return writer.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers, booleans and texts cannot be written", e);
    }
  }
}
