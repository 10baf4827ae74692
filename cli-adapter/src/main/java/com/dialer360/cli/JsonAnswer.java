package com.dialer360.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code {"function": ..., "succeeded": ..., "outcomes": [{...}]}}, or the array of rows that
 * a table is. Members that it does not know are passed over.
 */
final class JsonAnswer {
  private String function = "";
  private Optional<Boolean> succeeded = Optional.empty();
  private final List<Map<String, Object>> outcomes = new ArrayList<>();

  private JsonAnswer() {}

  /** The answer that this document holds, if it is one; the rows of a table are read when asked. */
  static Optional<Answer> read(Reader document) throws IOException {
    JsonParser parser = new JsonFactory().createParser(document);
    try {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        return JsonRows.read(parser);
      }
      JsonAnswer answer = new JsonAnswer();
      if (first == JsonToken.START_OBJECT) {
        answer.members(parser);
      }
      return answer.succeeded.map(
          known -> new Answer.Fields(answer.function, known, answer.outcomes));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  private void members(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (name.equals("function") && token == JsonToken.VALUE_STRING) {
        function = parser.getText();
      } else if (name.equals("succeeded") && token.isBoolean()) {
        succeeded = Optional.of(parser.getBooleanValue());
      } else if (name.equals("outcomes") && token == JsonToken.START_ARRAY) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          outcomes.add(fields(parser));
        }
      } else {
        parser.skipChildren();
      }
    }
  }

  private static Map<String, Object> fields(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token.isScalarValue()) {
        fields.put(name, value(parser, token));
      } else {
        parser.skipChildren();
      }
    }
    return fields;
  }

  static Object value(JsonParser parser, JsonToken token) throws IOException {
    if (token.isBoolean()) {
      return parser.getBooleanValue();
    }
    return switch (token) {
      case VALUE_NUMBER_INT -> parser.getNumberValue();
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_NULL -> "";
      default -> parser.getText();
    };
  }
}
