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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;

/** A server that gives one answer to everybody, and keeps what it was asked. */
final class FakeServer implements AutoCloseable {
  private final HttpServer server;
  private final LinkedBlockingQueue<Asked> asked = new LinkedBlockingQueue<>();

  /** A request as it came in; an absent header is empty. */
  record Asked(
      String method,
      String address,
      String accept,
      String authorization,
      Map<String, String> form) {}

  private FakeServer(int status, String type, String body) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", exchange -> answer(exchange, status, type, body));
    server.start();
  }

  static FakeServer answeringText(String body) {
    return answering(200, "text/plain; charset=utf-8", body);
  }

  static FakeServer answeringJson(String body) {
    return answering(200, "application/json", body);
  }

  static FakeServer answering(int status, String type, String body) {
    return new FakeServer(status, type, body);
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/adminpanel/api.php";
  }

  /** The oldest request that nobody has asked for. */
  Asked asked() {
    return asked.remove();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(
        new Asked(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            header(exchange, "Accept"),
            header(exchange, "Authorization"),
            pairs(form)));
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  private static Map<String, String> pairs(String form) {
    Map<String, String> pairs = new LinkedHashMap<>();
    Arrays.stream(form.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .forEach(pair -> pairs.put(decoded(pair[0]), decoded(pair[1])));
    return pairs;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
