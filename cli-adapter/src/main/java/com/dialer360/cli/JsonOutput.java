package com.dialer360.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The document that a server would send, indented. */
final class JsonOutput {
  private JsonOutput() {}

  static void print(Answer.Fields answer, PrintWriter out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(layout());
    json.writeStartObject();
    json.writeStringField("function", answer.function());
    json.writeBooleanField("succeeded", answer.succeeded());
    json.writeArrayFieldStart("outcomes");
    for (Map<String, Object> outcome : answer.outcomes()) {
      json.writeStartObject();
      for (Map.Entry<String, Object> field : outcome.entrySet()) {
        json.writeFieldName(field.getKey());
        write(json, field.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.print('\n');
  }

  /** The document that a server would send, a row a line. */
  static void print(Answer.Listed answer, PrintWriter out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
    json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    json.setPrettyPrinter(layout().withObjectIndenter(new NopIndenter()));
    StillRead stillRead = new StillRead(out);
    json.writeStartArray();
    while (stillRead.now() && answer.rows().hasNext()) {
      json.writeStartObject();
      List<Optional<Object>> row = answer.rows().next();
      for (int i = 0; i < row.size(); i++) {
        json.writeFieldName(answer.columns().get(i));
        if (row.get(i).isPresent()) {
          write(json, row.get(i).get());
        } else {
          json.writeNull();
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.close();
    out.print('\n');
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof BigInteger number) {
      json.writeNumber(number);
    } else if (value instanceof Number number) {
      json.writeNumber(new BigDecimal(number.toString()));
    } else {
      json.writeString(value.toString());
    }
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
        .withArrayIndenter(indenter)
        .withObjectIndenter(indenter);
  }
}
