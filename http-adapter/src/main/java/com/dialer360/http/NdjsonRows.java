package com.dialer360.http;

import com.dialer360.bulk.ImportRow;
import com.dialer360.bulk.TextSource;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;

/** Rows of which each is a line with a JSON object: parameters of add_lead, texts or numbers. */
final class NdjsonRows implements Iterator<ImportRow> {
  private final ObjectMapper json = new ObjectMapper();
  private final BufferedReader lines;
  private final Map<String, String> mapping;
  private long line;
  private String next;

  /**
   * @param mapping parameter by member, for members that are called otherwise
   */
  NdjsonRows(InputStream body, Map<String, String> mapping) {
    this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    this.mapping = Map.copyOf(mapping);
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null || next.isBlank()) {
        next = lines.readLine();
        if (next == null) {
          return false;
        }
        line++;
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
    String text = next;
    next = null;
    if (text.indexOf(TextSource.NOT_UTF_8) >= 0) {
      return new ImportRow.Unreadable(line, "not_utf_8", "the row is no UTF-8");
    }
    try {
      JsonNode object = json.readTree(text);
      return object != null && object.isObject() ? row(object) : notAnObject();
    } catch (JsonProcessingException e) {
      return notAnObject();
    }
  }

  private ImportRow notAnObject() {
    return new ImportRow.Unreadable(line, "not_json", "the row is no JSON object");
  }

  private ImportRow row(JsonNode object) {
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
