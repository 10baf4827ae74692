package com.dialer360.http.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The page that explores the API: its own files, and those of Swagger UI out of its jar. */
public final class Explorer {
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.of(
          "start.js", SCRIPT,
          "swagger-ui-bundle.js", SCRIPT,
          "swagger-ui.css", "text/css; charset=utf-8");

  private final String webJar;

  public Explorer() {
    Properties versions = new Properties();
    try {
      versions.load(new StringReader(read("explorer.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    webJar = "/META-INF/resources/webjars/swagger-ui/" + versions.getProperty("swagger-ui") + "/";
  }

  /** The page itself. */
  public String page() {
    return read("explorer.html");
  }

  /** The media type of a file that the page needs; empty when it needs none of this name. */
  public Optional<String> type(String file) {
    return Optional.ofNullable(TYPES.get(file));
  }

  /** The text of a file that the page needs. */
  public String text(String file) {
    return read(file.startsWith("swagger-ui") ? webJar + file : file);
  }

  private static String read(String resource) {
    try (InputStream in = Explorer.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
