package com.dialer360.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The installed Chromium, without a window, driven over the WebDriver protocol by the installed
 * chromedriver. Nothing is downloaded.
 */
final class Browser implements AutoCloseable {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_WAIT = 30_000;
  private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process driver;
  private final String session;

  private Browser(Process driver, String server, Path profile, Path program) {
    this.driver = driver;
    Map<String, Object> options =
        Map.of(
            "binary",
            program.toString(),
            "args",
            List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile));
    JsonNode opened =
        send(
            "POST",
            server + "/session",
            Map.of(
                "capabilities",
                Map.of(
                    "alwaysMatch",
                    Map.of(
                        "goog:chromeOptions",
                        options,
                        "timeouts",
                        Map.of("script", LONGEST_WAIT)))));
    this.session = server + "/session/" + opened.get("sessionId").textValue();
  }

  /** Says that this is not tested, since there is none. */
  static String missing(String what) {
    return "SKIPPED: "
        + what
        + " is not tested in a browser, since chromium and chromedriver are not both on the PATH";
  }

  /** True when there is one. */
  static boolean installed() {
    return onPath("chromedriver").isPresent() && program().isPresent();
  }

  /** Starts it, with a new profile in this folder. */
  static Browser start(Path profile) throws IOException {
    Process driver =
        new ProcessBuilder(onPath("chromedriver").orElseThrow().toString(), "--port=0")
            .redirectErrorStream(true)
            .start();
    try {
      return new Browser(
          driver, "http://127.0.0.1:" + port(driver), profile, program().orElseThrow());
    } catch (RuntimeException e) {
      driver.destroy();
      throw e;
    }
  }

  private static int port(Process driver) throws IOException {
    BufferedReader lines = driver.inputReader();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        return Integer.parseInt(started.group(1));
      }
    }
    throw new IOException("chromedriver has ended");
  }

  private static Optional<Path> program() {
    return BROWSERS.stream().map(Browser::onPath).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Path> onPath(String name) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens this address. */
  void open(String address) {
    post("/url", Map.of("url", address));
  }

  /** Loads the page anew. */
  void reload() {
    post("/refresh", Map.of());
  }

  /** Makes the page so large, in the pixels of style sheets. */
  void size(int width, int height) {
    post(
        "/goog/cdp/execute",
        Map.of(
            "cmd",
            "Emulation.setDeviceMetricsOverride",
            "params",
            Map.of(
                "width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600)));
  }

  /** Types this text into the element of this selector. */
  void type(String selector, String text) {
    post("/element/" + element(selector) + "/value", Map.of("text", text));
  }

  /** Clicks on it. */
  void click(String selector) {
    post("/element/" + element(selector) + "/click", Map.of());
  }

  private String element(String selector) {
    return post("/element", Map.of("using", "css selector", "value", selector))
        .get(ELEMENT)
        .textValue();
  }

  /** The value of this expression in the page. */
  JsonNode value(String expression) {
    return post("/execute/sync", Map.of("script", "return " + expression, "args", List.of()));
  }

  /** Waits until this expression is true in the page. */
  void await(String expression) {
    post(
        "/execute/async",
        Map.of(
            "script",
            "const done = arguments[0]; const look = () => ("
                + expression
                + ") ? done(true) : setTimeout(look, 20); look();",
            "args",
            List.of()));
  }

  /** What the page looks like, as PNG. */
  byte[] picture() {
    return Base64.getDecoder().decode(send("GET", session + "/screenshot", Map.of()).textValue());
  }

  private JsonNode post(String command, Map<String, Object> body) {
    return send("POST", session + command, body);
  }

  private JsonNode send(String method, String address, Map<String, Object> body) {
    try {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
      HttpRequest sent =
          (method.equals("POST")
                  ? request.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                  : request.method(method, HttpRequest.BodyPublishers.noBody()))
              .build();
      HttpResponse<String> answer = client.send(sent, HttpResponse.BodyHandlers.ofString());
      JsonNode value = JSON.readTree(answer.body()).get("value");
      if (answer.statusCode() != 200) {
        throw new AssertionError(body + " failed: " + value.get("message").textValue());
      }
      return value;
    } catch (IOException e) {
      throw new IllegalStateException("the browser has gone", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    List<ProcessHandle> started =
        Stream.concat(driver.descendants(), Stream.of(driver.toHandle())).toList();
    try {
      send("DELETE", session, Map.of());
    } finally {
      started.forEach(ProcessHandle::destroy);
    }
  }
}
