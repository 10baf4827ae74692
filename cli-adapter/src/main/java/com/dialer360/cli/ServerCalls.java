package com.dialer360.cli;

import com.dialer360.access.Authorization;
import com.dialer360.access.Credentials;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Has a server answer. Words are asked for in the way that every server of this API understands,
 * user and password in the form body; fields with Basic auth and {@code Accept}. A key is a header
 * in both. No password or key is ever part of an address.
 */
final class ServerCalls implements Calls {
  private static final int TEAPOT = 418;
  private static final int LONGEST_REASON = 1_000;

  private final ServerAddress server;
  private final Duration timeout;
  private final Exchange exchange;

  ServerCalls(ServerAddress server, Duration timeout) {
    this.server = server;
    this.timeout = timeout;
    this.exchange = new Exchange(server, timeout);
  }

  @Override
  public boolean answer(Call call, Consumer<Answer> shown) {
    HttpResponse<InputStream> response = exchange.send(request(call));
    try (Reader body = reader(response)) {
      Answer answer = answer(response, body);
      shown.accept(answer);
      return answer.succeeded();
    } catch (IOException e) {
      throw brokenOff(e);
    } catch (UncheckedIOException e) {
      throw brokenOff(e.getCause());
    }
  }

  private CallFailed brokenOff(IOException e) {
    String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new CallFailed(server + " broke its answer off: " + why, e);
  }

  private Answer answer(HttpResponse<InputStream> response, Reader body) throws IOException {
    if (hasType(response, "application/json")) {
      return JsonAnswer.read(body)
          .orElseThrow(() -> new CallFailed(server + " sent JSON that is no answer of this API"));
    }
    int status = response.statusCode();
    if (status != 200 && status != TEAPOT) {
      throw new CallFailed(server + " answered with status " + status + reason(response, body));
    }
    return new ServerText(body, status == TEAPOT);
  }

  private Reader reader(HttpResponse<InputStream> response) {
    return new BufferedReader(
        new InputStreamReader(new PatientStream(response.body(), timeout), StandardCharsets.UTF_8));
  }

  private HttpRequest request(Call call) {
    Map<String, String> form = new LinkedHashMap<>();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.uri())
            .header("Content-Type", "application/x-www-form-urlencoded");
    switch (call.wanted()) {
      case WORDS -> {
        request.header("Accept", "text/plain");
        call.credentials().ifPresent(known -> asOnAnyServer(known, request, form));
      }
      case FIELDS -> {
        request.header("Accept", "application/json");
        call.credentials()
            .ifPresent(
                known -> request.header(AuthorizationHeader.NAME, AuthorizationHeader.of(known)));
      }
    }
    form.putAll(call.parameters());
    return request.POST(BodyPublishers.ofString(encoded(form))).build();
  }

  /** Only a key needs a header, which none but our own servers know. */
  private static void asOnAnyServer(
      Authorization known, HttpRequest.Builder request, Map<String, String> form) {
    if (known instanceof Credentials password) {
      form.put("user", password.user());
      form.put("pass", password.pass());
    } else {
      request.header(AuthorizationHeader.NAME, AuthorizationHeader.of(known));
    }
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static boolean hasType(HttpResponse<?> response, String type) {
    return response
        .headers()
        .firstValue("Content-Type")
        .filter(t -> t.startsWith(type))
        .isPresent();
  }

  /** What the server says of it, unless that is a page for browsers. */
  private static String reason(HttpResponse<?> response, Reader body) throws IOException {
    if (!hasType(response, "text/plain")) {
      return "";
    }
    char[] start = new char[LONGEST_REASON];
    int length = Math.max(body.read(start), 0);
    String line = new String(start, 0, length).lines().findFirst().orElse("").strip();
    return line.isEmpty() ? "" : ": " + line;
  }
}
