package com.dialer360.http;

import com.dialer360.configuration.Configuration;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** A server on a free port, in front of a {@link FakeCentre}, and ways to ask it. */
final class RunningServer implements AutoCloseable {
  static final String LOGIN = "user=6666&pass=1234&source=test";
  static final String ADD_LEAD = LOGIN + "&function=add_lead";
  static final String API = "/adminpanel/api.php";
  static final String LIVE_API = "/vicidial/non_agent_api.php";
  static final String FORM = "application/x-www-form-urlencoded";

  private static final int SOCKET_TIMEOUT = 30_000;

  final FakeCentre centre = new FakeCentre();
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;
  private final int port;

  RunningServer(Map<String, String> settings) {
    this(settings, Duration.ofSeconds(20));
  }

  RunningServer(Map<String, String> settings, Duration longestWait) {
    Configuration configuration =
        Configuration.defaults().with("a test", Map.of("http.port", "0")).with("a test", settings);
    server = HttpServer.start(centre.backend(), HttpSettings.of(configuration), longestWait);
    port = server.port();
  }

  static RunningServer start() {
    return new RunningServer(Map.of());
  }

  int port() {
    return port;
  }

  void stop() {
    server.stop();
  }

  HttpResponse<String> get(String target, String... headers) {
    return send(request(target, headers).GET());
  }

  HttpResponse<String> post(String target, String contentType, String body, String... headers) {
    return send(
        request(target, headers)
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> ask(String method, String target) {
    return send(request(target).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder request(String target, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + target));
    return headers.length == 0 ? request : request.headers(headers);
  }

  /** Sends these bytes, each a character of Latin 1, and reads to the end of the connection. */
  String raw(String bytes) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(SOCKET_TIMEOUT);
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Asks for this target by hand, so that no client touches it. */
  String rawGet(String target) throws IOException {
    return raw("GET " + target + " HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n");
  }

  @Override
  public void close() {
    server.stop();
  }
}
