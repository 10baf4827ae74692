package com.dialer360.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what Jetty itself refuses, before it becomes a call: one line, nothing of the inside. */
final class PlainErrors extends ErrorHandler {

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    addHeaders(response.getHeaders());
    response.write(true, line(code), callback);
  }

  private static void addHeaders(HttpFields.Mutable fields) {
    fields.put(HttpHeader.CONTENT_TYPE, Answer.TEXT);
    fields.put("X-Content-Type-Options", "nosniff");
  }

  private static ByteBuffer line(int status) {
    String words = HttpStatus.getMessage(status).toUpperCase(Locale.ROOT);
    return ByteBuffer.wrap(
        ("ERROR: " + words + " - HTTP " + status + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
