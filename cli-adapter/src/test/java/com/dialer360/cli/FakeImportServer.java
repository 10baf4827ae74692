package com.dialer360.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that takes imports as the API does, and keeps what was sent. */
final class FakeImportServer implements AutoCloseable {
  private static final String REFUSALS = "line,phone_number,code,reason\n3,1,bad_length,x\n";

  private final HttpServer server;
  private final List<Sent> sent = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile String answer =
      """
      {"id":7,"list_id":"101","finished":true,"rows":2,"added":1,"refused":1}
      """;
  private volatile int refusalsStatus = 200;
  private volatile int missing;

  /**
   * A request as it came in.
   *
   * @param query decoded
   */
  record Sent(String path, String query, String authorization, String type, String body) {}

  FakeImportServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/api/v1/imports", this::take);
    server.createContext("/api/v1/imports/7/refusals", this::tell);
    server.start();
  }

  /** From now on imports are refused so. */
  FakeImportServer refusing(int newStatus, String newAnswer) {
    status = newStatus;
    answer = newAnswer;
    return this;
  }

  /** From now on refused rows are not told. */
  FakeImportServer keepingRefusals() {
    refusalsStatus = 503;
    return this;
  }

  /** From now on so many bytes of the refused rows are announced, and do not come. */
  FakeImportServer breakingOff(int bytes) {
    missing = bytes;
    return this;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/adminpanel/api.php";
  }

  List<Sent> sent() {
    return sent;
  }

  private void take(HttpExchange exchange) throws IOException {
    keep(exchange, exchange.getRequestBody().readAllBytes());
    answer(exchange, status, answer, 0);
  }

  private void tell(HttpExchange exchange) throws IOException {
    keep(exchange, new byte[0]);
    answer(exchange, refusalsStatus, REFUSALS, missing);
  }

  private void keep(HttpExchange exchange, byte[] body) {
    sent.add(
        new Sent(
            exchange.getRequestURI().getPath(),
            URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8),
            header(exchange, "Authorization"),
            header(exchange, "Content-Type"),
            new String(body, StandardCharsets.UTF_8)));
  }

  private static String header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }

  private static void answer(HttpExchange exchange, int status, String text, int missing)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length + missing);
    OutputStream out = exchange.getResponseBody();
    out.write(bytes);
    out.flush();
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
