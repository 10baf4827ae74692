package com.dialer360.persistence.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables and columns that the functions read or write: the file required-columns.txt. */
final class RequiredColumns {
  private static final String RESOURCE = "required-columns.txt";

  private RequiredColumns() {}

  /** Columns by table. */
  static Map<String, Set<String>> read(String prefix) {
    Map<String, Set<String>> columns = new TreeMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                RequiredColumns.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.replace("{p}", prefix).split(": ", 2))
          .forEach(
              line ->
                  columns
                      .computeIfAbsent(line[0], table -> new TreeSet<>())
                      .addAll(List.of(line[1].split(", "))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return columns;
  }
}
