package com.dialer360.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Reads {@code [{...}, ...]} an object at a time. The first object says which columns there are.
 */
final class JsonRows implements Iterator<List<Optional<Object>>> {
  private final JsonParser parser;
  private final List<String> columns;
  private Map<String, Optional<Object>> next;
  private boolean ended;

  private JsonRows(JsonParser parser, Map<String, Optional<Object>> first) {
    this.parser = parser;
    this.columns = List.copyOf(first.keySet());
    this.next = first;
  }

  /** The table that follows the beginning of an array, if it is one. */
  static Optional<Answer> read(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    JsonRows rows = new JsonRows(parser, fields(parser));
    return Optional.of(new Answer.Listed(rows.columns, rows));
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  @Override
  public List<Optional<Object>> next() {
    if (ended) {
      throw new NoSuchElementException();
    }
    Map<String, Optional<Object>> row = next;
    try {
      JsonToken token = parser.nextToken();
      ended = token == JsonToken.END_ARRAY;
      if (ended) {
        parser.nextToken(); // an answer that was cut behind its last row is broken off too
      } else {
        next = fields(parser);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return columns.stream().map(column -> row.getOrDefault(column, Optional.empty())).toList();
  }

  private static Map<String, Optional<Object>> fields(JsonParser parser) throws IOException {
    Map<String, Optional<Object>> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token.isScalarValue()) {
        fields.put(
            name,
            token == JsonToken.VALUE_NULL
                ? Optional.empty()
                : Optional.of(JsonAnswer.value(parser, token)));
      } else {
        parser.skipChildren();
      }
    }
    return fields;
  }
}
