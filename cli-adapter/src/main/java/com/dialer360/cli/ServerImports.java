package com.dialer360.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sends the file to a server, which imports it while it comes in. */
final class ServerImports implements Imports {
  private static final String PATH = "/api/v1/imports";
  private static final int OK = 200;

  private final ServerAddress server;
  private final Duration timeout;
  private final Surroundings surroundings;

  ServerImports(ServerAddress server, Duration timeout, Surroundings surroundings) {
    this.server = server;
    this.timeout = timeout;
    this.surroundings = surroundings;
  }

  @Override
  public Imported imported(ImportRequest request) {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
    try (ImportFile file = ImportFile.open(request.file())) {
      Map<String, String> job = sent(client, request, file);
      if (!request.dryRun()) {
        fetch(client, request, job);
      }
      return new Imported(
          number(job, "id"), number(job, "rows"), number(job, "added"), number(job, "refused"));
    } catch (IOException e) {
      throw new CallFailed(
          "cannot finish with "
              + server
              + ": "
              + Unreached.reason(e, timeout)
              + "; the same command goes on",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallFailed("interrupted while waiting for " + server, e);
    }
  }

  private Map<String, String> sent(HttpClient client, ImportRequest request, ImportFile file)
      throws IOException, InterruptedException {
    ProgressBar bar =
        new ProgressBar(
            surroundings.err(), surroundings.watched().getAsBoolean(), System::nanoTime);
    InputStream shown =
        new PassedOn(
            file,
            () -> bar.show(file.share(), String.format(Locale.ROOT, "%.0f s", bar.seconds())));
    HttpResponse<InputStream> response =
        client.send(
            HttpRequest.newBuilder(address(PATH, query(request)))
                .header(AuthorizationHeader.NAME, AuthorizationHeader.of(request.authorization()))
                .header("Content-Type", contentType(request))
                .POST(BodyPublishers.ofInputStream(() -> shown))
                .build(),
            BodyHandlers.ofInputStream());
    bar.clear();
    if (response.statusCode() != OK) {
      throw new CallFailed(refusal(response));
    }
    return fields(response.body());
  }

  private String refusal(HttpResponse<InputStream> response) throws IOException {
    String status = server + " answered with status " + response.statusCode();
    try {
      return fields(response.body()).getOrDefault("message", status);
    } catch (JsonParseException e) {
      return status;
    }
  }

  private void fetch(HttpClient client, ImportRequest request, Map<String, String> job)
      throws InterruptedException {
    URI address =
        address(
            PATH + "/" + number(job, "id") + "/refusals", "source=" + encoded(request.source()));
    try {
      fetch(client, request, address);
    } catch (IOException e) {
      throw new CallFailed(
          "import "
              + number(job, "id")
              + " has ended, but which rows it refused cannot be fetched from "
              + address
              + ": "
              + Unreached.reason(e, timeout),
          e);
    }
  }

  private void fetch(HttpClient client, ImportRequest request, URI address)
      throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(
            HttpRequest.newBuilder(address)
                .header(AuthorizationHeader.NAME, AuthorizationHeader.of(request.authorization()))
                .timeout(timeout)
                .build(),
            BodyHandlers.ofInputStream());
    if (response.statusCode() != OK) {
      throw new IOException(refusal(response));
    }
    Path part = Path.of(request.result() + ".part");
    try (InputStream body = response.body()) {
      Files.copy(body, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, request.result(), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private URI address(String path, String query) {
    return URI.create(
        server.uri().getScheme() + "://" + server.uri().getRawAuthority() + path + "?" + query);
  }

  private static String query(ImportRequest request) {
    List<String> pairs = new ArrayList<>();
    pairs.add("source=" + encoded(request.source()));
    request.options().forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
    request.mapping().forEach((column, field) -> pairs.add("map=" + encoded(column + "=" + field)));
    if (request.dryRun()) {
      pairs.add("dry_run=Y");
    }
    if (request.again()) {
      pairs.add("again=Y");
    }
    return String.join("&", pairs);
  }

  private static String contentType(ImportRequest request) {
    String name = request.file().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ndjson") || name.endsWith(".jsonl")
        ? "application/x-ndjson"
        : "text/csv; charset=utf-8";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** All values of the answer, also those within. */
  private static Map<String, String> fields(InputStream body) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(body)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue() && parser.currentName() != null) {
          fields.put(parser.currentName(), parser.getText());
        }
      }
    }
    return fields;
  }

  private static long number(Map<String, String> job, String name) {
    return Optional.ofNullable(job.get(name)).map(Long::parseLong).orElse(0L);
  }
}
