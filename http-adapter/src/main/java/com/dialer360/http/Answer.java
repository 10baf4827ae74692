package com.dialer360.http;

import com.dialer360.http.problem.Problem;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextResponse;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What goes back to the client. Source of the headers: common.md, "Response".
 *
 * @param headers beside those that every answer has
 */
record Answer(int status, String contentType, Body body, Map<String, String> headers) {
  private static final Logger LOG = LoggerFactory.getLogger(Answer.class);

  static final String TEXT = "text/plain; charset=utf-8";
  static final String JSON = "application/json; charset=utf-8";
  static final String JSON_LINES = "application/x-ndjson; charset=utf-8";
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

  static Answer text(int status, String text) {
    return of(status, TEXT, text);
  }

  static Answer json(int status, String json) {
    return of(status, JSON, json);
  }

  static Answer problem(Problem problem) {
    return of(problem.status(), Problem.MEDIA_TYPE, problem.json());
  }

  static Answer html(int status, String html) {
    return of(status, HTML, html).with(OF_PAGES);
  }

  static Answer of(int status, String contentType, String text) {
    return new Answer(status, contentType, new Body.Whole(text), Map.of());
  }

  /** The same with these headers too. */
  Answer with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(headers);
    all.putAll(more);
    return new Answer(status, contentType, body, all);
  }

  /** Sends it. */
  void send(HttpServletResponse response) {
    send(response, () -> {});
  }

  /**
   * Sends it: when this returns the client has it, as far as this side can tell. A client that has
   * gone is owed nothing.
   *
   * @param beforeEnd done before the client can see that the answer has ended
   * @return false when it was broken off in the middle
   */
  boolean send(HttpServletResponse response, Runnable beforeEnd) {
    response.setStatus(status);
    contentType(response);
    response.setHeader("Cache-Control", "no-cache, must-revalidate");
    response.setHeader("Pragma", "no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    headers.forEach(response::setHeader);
    if (body instanceof Body.Streamed streamed) {
      return stream(streamed, response, beforeEnd);
    }
    beforeEnd.run();
    send(((Body.Whole) body).text().getBytes(StandardCharsets.UTF_8), response);
    return true;
  }

  private static void send(byte[] bytes, HttpServletResponse response) {
    response.setContentLength(bytes.length);
    try (ServletOutputStream out = response.getOutputStream()) {
      out.write(bytes);
    } catch (IOException e) {
      LOG.debug("an answer reached nobody: {}", e.toString());
    }
  }

  /** What is broken off is not closed, for that would send the end. */
  private static boolean stream(
      Body.Streamed body, HttpServletResponse response, Runnable beforeEnd) {
    // without it whoever wants the connection closed could not tell a cut from the end
    response.setHeader("Transfer-Encoding", "chunked");
    boolean whole = false;
    try {
      Writer out =
          new BufferedWriter(
              new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
      body.writeTo(out);
      beforeEnd.run();
      out.close();
      whole = true;
    } catch (IOException e) {
      LOG.debug("a client has left: {}", e.toString());
    } catch (RuntimeException e) {
      LOG.warn("an answer is broken off: {}", e.getMessage(), e);
    } finally {
      if (!whole) {
        cut(response);
      }
    }
    return whole;
  }

  private static void cut(HttpServletResponse response) {
    wrapped(response).getRequest().getConnectionMetaData().getConnection().getEndPoint().close();
  }

  /** Past the servlet response, which would rewrite it without its space. */
  private void contentType(HttpServletResponse response) {
    wrapped(response).getHeaders().put(HttpHeader.CONTENT_TYPE, contentType);
  }

  private static Response wrapped(HttpServletResponse response) {
    return ServletContextResponse.getServletContextResponse(response).getWrapped();
  }
}
