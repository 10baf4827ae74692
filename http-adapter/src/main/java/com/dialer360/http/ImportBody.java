package com.dialer360.http;

import com.dialer360.bulk.CsvRows;
import com.dialer360.bulk.HeaderMapping;
import com.dialer360.bulk.ImportRow;
import com.dialer360.bulk.MappedRows;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/** Reads the rows of an import out of a body while it comes in; it may be of any length. */
final class ImportBody {
  private ImportBody() {}

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
    return switch (type) {
      case "text/csv" -> columns(request, parameters);
      case "application/x-ndjson", "application/ndjson", "application/jsonl" ->
          new NdjsonRows(request.getInputStream(), parameters.mapping());
      default ->
          throw new UnreadableRequest(
              Trouble.importRefused(
                  415,
                  "unsupported_media_type",
                  "UNSUPPORTED MEDIA TYPE - send text/csv or application/x-ndjson"));
    };
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
      throw new UnreadableRequest(
          Trouble.importRefused(400, "columns_unknown", "COLUMNS UNKNOWN - " + e.getMessage()));
    }
  }
}
