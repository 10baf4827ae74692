package com.dialer360.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What goes back to the client. Source of the headers: common.md, "Response".
 *
 * @param headers beside those that every answer has
 */
record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {
  static final String TEXT = "text/plain; charset=utf-8";
  static final String JSON = "application/json; charset=utf-8";

  static Answer text(int status, String text) {
    return new Answer(status, TEXT, text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  static Answer json(int status, String json) {
    return new Answer(status, JSON, json.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** The same with these headers too. */
  Answer with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(headers);
    all.putAll(more);
    return new Answer(status, contentType, body, all);
  }

  /** Sends it, whole: when this returns the client has it, as far as this side can tell. */
  void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(contentType);
    response.setContentLength(body.length);
    response.setHeader("Cache-Control", "no-cache, must-revalidate");
    response.setHeader("Pragma", "no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    headers.forEach(response::setHeader);
    try (ServletOutputStream out = response.getOutputStream()) {
      out.write(body);
    }
  }
}
