package com.dialer360.http;

import com.dialer360.http.openapi.EndpointSample;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Answers as the description of the API shows them. */
final class AnswerSample {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AnswerSample() {}

  /** This answer under this name. */
  static EndpointSample of(String name, Answer answer) {
    String type = answer.contentType().split(";", 2)[0];
    String text = text(answer.body());
    return new EndpointSample(
        answer.status(), name, type, type.endsWith("json") ? json(text) : new TextNode(text));
  }

  private static String text(Body body) {
    if (body instanceof Body.Whole whole) {
      return whole.text();
    }
    StringWriter text = new StringWriter();
    try {
      ((Body.Streamed) body).writeTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer in JSON is none", e);
    }
  }
}
