package com.dialer360.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextResponse;
import org.eclipse.jetty.http.HttpHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What goes back to the client. Source of the headers: common.md, "Response".
 *
 * @param headers beside those that every answer has
 */
record Answer(int status, String contentType, String body, Map<String, String> headers) {
  private static final Logger LOG = LoggerFactory.getLogger(Answer.class);

  static final String TEXT = "text/plain; charset=utf-8";
  static final String JSON = "application/json; charset=utf-8";

  static final String HTML = "text/html; charset=utf-8";

  /**
   * Links of the form {@code javascript:} need inline scripts. All else that a text which escaped
   * its escaping might do is forbidden; and a link out does not tell the address, which may have a
   * password in it.
   */
  private static final Map<String, String> OF_PAGES =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline';"
              + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
          "Referrer-Policy",
          "no-referrer");

  static Answer html(int status, String html) {
    return new Answer(status, HTML, html, OF_PAGES);
  }

  static Answer text(int status, String text) {
    return new Answer(status, TEXT, text, Map.of());
  }

  static Answer json(int status, String json) {
    return new Answer(status, JSON, json, Map.of());
  }

  /** The same with these headers too. */
  Answer with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(headers);
    all.putAll(more);
    return new Answer(status, contentType, body, all);
  }

  /**
   * Sends it, whole: when this returns the client has it, as far as this side can tell. A client
   * that has gone is owed nothing.
   */
  void send(HttpServletResponse response) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    contentType(response);
    response.setContentLength(bytes.length);
    response.setHeader("Cache-Control", "no-cache, must-revalidate");
    response.setHeader("Pragma", "no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    headers.forEach(response::setHeader);
    try (ServletOutputStream out = response.getOutputStream()) {
      out.write(bytes);
    } catch (IOException e) {
      LOG.debug("an answer reached nobody: {}", e.toString());
    }
  }

  /** Past the servlet response, which would rewrite it without its space. */
  private void contentType(HttpServletResponse response) {
    ServletContextResponse.getServletContextResponse(response)
        .getWrapped()
        .getHeaders()
        .put(HttpHeader.CONTENT_TYPE, contentType);
  }
}
