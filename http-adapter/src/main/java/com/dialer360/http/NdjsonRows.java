package com.dialer360.http;

import com.dialer360.bulk.BoundedLines;
import com.dialer360.bulk.CsvRows;
import com.dialer360.bulk.ImportRow;
import com.dialer360.bulk.TextSource;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Rows of which each is a line with a JSON object: parameters of add_lead, texts or numbers. */
final class NdjsonRows implements Iterator<ImportRow> {
  private final ObjectMapper json = new ObjectMapper();
  private final BoundedLines lines;
  private final Map<String, String> mapping;
  private Optional<BoundedLines.Line> next = Optional.empty();

  /**
   * @param mapping parameter by member, for members that are called otherwise
   */
  NdjsonRows(InputStream body, Map<String, String> mapping) {
    this.lines =
        new BoundedLines(new InputStreamReader(body, StandardCharsets.UTF_8), CsvRows.LONGEST_ROW);
    this.mapping = Map.copyOf(mapping);
  }

  @Override
  public boolean hasNext() {
    try {
      while (next.isEmpty() || (next.get().text().isBlank() && !next.get().tooLong())) {
        next = lines.next();
        if (next.isEmpty()) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ImportRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    BoundedLines.Line line = next.orElseThrow();
    next = Optional.empty();
    String text = line.text();
    if (line.tooLong()) {
      return new ImportRow.Unreadable(
          line.number(),
          "row_too_long",
          "the row is longer than " + CsvRows.LONGEST_ROW + " characters: shorten it");
    }
    if (text.indexOf(TextSource.NOT_UTF_8) >= 0) {
      return new ImportRow.Unreadable(line.number(), "not_utf_8", "the row is no UTF-8");
    }
    try {
      JsonNode object = json.readTree(text);
      return object != null && object.isObject()
          ? row(line.number(), object)
          : notAnObject(line.number());
    } catch (JsonProcessingException e) {
      return notAnObject(line.number());
    }
  }

  private static ImportRow notAnObject(long line) {
    return new ImportRow.Unreadable(line, "not_json", "the row is no JSON object");
  }

  private ImportRow row(long line, JsonNode object) {
    Map<String, String> values = new HashMap<>();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      if (member.getValue().isValueNode() && !member.getValue().isNull()) {
        values.put(
            mapping.getOrDefault(member.getKey(), member.getKey()), member.getValue().asText());
      }
    }
    return new ImportRow.Sent(line, values);
  }
}
