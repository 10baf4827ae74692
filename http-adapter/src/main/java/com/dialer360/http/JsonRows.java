package com.dialer360.http;

import com.dialer360.dialect.RowField;
import com.dialer360.outcome.Table;
import com.dialer360.table.Row;
import com.dialer360.table.Rows;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table as JSON.
 *
 * @param lines an object a line, in place of an array of objects
 */
record JsonRows(Table<?> table, boolean lines) implements Body.Streamed {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  @Override
  public void writeTo(Writer out) throws IOException {
    List<RowField> fields = RowField.shown(table.type());
    try (Rows<Row> rows = table.rows();
        JsonGenerator json = JSON.createGenerator(out)) {
      json.setRootValueSeparator(null);
      if (!lines) {
        json.writeStartArray();
      }
      while (rows.hasNext()) {
        write(rows.next(), fields, json);
        if (lines) {
          json.writeRaw('\n');
        }
      }
      if (!lines) {
        json.writeEndArray();
      }
    }
  }

  private static void write(Row row, List<RowField> fields, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (RowField field : fields) {
      json.writeFieldName(field.name());
      Optional<Object> value = field.data(row);
      if (value.isPresent()) {
        json.writePOJO(value.get());
      } else {
        json.writeNull();
      }
    }
    json.writeEndObject();
  }
}
