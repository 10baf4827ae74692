package com.dialer360.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A dialect file: a line for each outcome, in the form of Java's properties, UTF-8. */
final class TemplateFile {
  private final Map<String, String> lines;

  private TemplateFile(Map<String, String> lines) {
    this.lines = lines;
  }

  /** Reads the resource of this name beside this class. */
  static TemplateFile read(String resource) {
    Properties properties = new OncePerKey(resource);
    try (InputStream in = TemplateFile.class.getResourceAsStream(resource);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return new TemplateFile(
        properties.stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty)));
  }

  Optional<String> line(String name) {
    return Optional.ofNullable(lines.get(name));
  }

  Set<String> names() {
    return lines.keySet();
  }

  /** Java's properties let a later line silently replace an earlier one; here that is an error. */
  private static final class OncePerKey extends Properties {
    private final String resource;

    OncePerKey(String resource) {
      this.resource = resource;
    }

    @Override
    public synchronized Object put(Object key, Object value) {
      if (containsKey(key)) {
        throw new IllegalStateException(resource + " has two lines for " + key);
      }
      return super.put(key, value);
    }
  }
}
