package com.dialer360.http;

import com.dialer360.bulk.CsvRows;
import com.dialer360.bulk.HeaderMapping;
import com.dialer360.bulk.ImportRow;
import com.dialer360.bulk.MappedRows;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the rows of an import out of a body while it comes in; it may be of any length. */
final class ImportBody {
  static final String COLUMNS = "text/csv";
  static final List<String> OBJECTS =
      List.of("application/x-ndjson", "application/ndjson", "application/jsonl");

  private ImportBody() {}

  /** Schemas of bodies, by their types. */
  static Map<String, ObjectNode> schemas() {
    Map<String, ObjectNode> schemas = new LinkedHashMap<>();
    Stream.concat(Stream.of(COLUMNS), OBJECTS.stream())
        .forEach(type -> schemas.put(type, schema()));
    return schemas;
  }

  private static ObjectNode schema() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "string")
        .put("description", "Rows of at most " + CsvRows.LONGEST_ROW + " characters each.");
  }

  /**
   * The rows.
   *
   * @throws UnreadableRequest when it is of another type, or its columns are of no use
   */
  static Iterator<ImportRow> rows(HttpServletRequest request, ImportParameters parameters)
      throws UnreadableRequest, IOException {
    String type =
        Optional.ofNullable(request.getContentType())
            .orElse("")
            .split(";", 2)[0]
            .strip()
            .toLowerCase(Locale.ROOT);
    if (type.equals(COLUMNS)) {
      return columns(request, parameters);
    }
    if (OBJECTS.contains(type)) {
      return new NdjsonRows(request.getInputStream(), parameters.mapping());
    }
    throw new UnreadableRequest(BulkTrouble.unsupportedMediaType());
  }

  private static Iterator<ImportRow> columns(
      HttpServletRequest request, ImportParameters parameters)
      throws UnreadableRequest, IOException {
    CsvRows rows = CsvRows.of(request.getInputStream());
    try {
      HeaderMapping mapping =
          HeaderMapping.of(rows.header(), parameters.mapping(), parameters.customFields());
      return new MappedRows(mapping, rows);
    } catch (IllegalArgumentException e) {
      throw new UnreadableRequest(BulkTrouble.columnsUnknown(e.getMessage()));
    }
  }
}
