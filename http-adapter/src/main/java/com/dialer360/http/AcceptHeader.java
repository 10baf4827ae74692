package com.dialer360.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells whether a client would rather have JSON than text. Libraries that send {@code
 * application/json, text/plain, *}{@code /*} unasked leave the choice to the server, and a text
 * mount answers them in text.
 */
final class AcceptHeader {
  private record Range(String type, double quality) {}

  private AcceptHeader() {}

  /** True when JSON is accepted, and more gladly than plain text. */
  static boolean prefersJson(Optional<String> header) {
    return header.map(text -> text.toLowerCase(Locale.ROOT)).filter(AcceptHeader::json).isPresent();
  }

  private static boolean json(String header) {
    if (!header.contains("application/json")) {
      return false;
    }
    List<Range> ranges = Arrays.stream(header.split(",", -1)).map(AcceptHeader::range).toList();
    double json = quality(ranges, "application/json"::equals).orElse(0.0);
    double text =
        quality(ranges, "text/plain"::equals)
            .or(() -> quality(ranges, "text/*"::equals))
            .or(() -> quality(ranges, "*/*"::equals))
            .orElse(0.0);
    return json > text;
  }

  private static Optional<Double> quality(List<Range> ranges, Predicate<String> type) {
    return ranges.stream().filter(range -> type.test(range.type())).map(Range::quality).findFirst();
  }

  private static Range range(String text) {
    String[] parts = text.split(";", -1);
    return new Range(
        parts[0].strip(),
        Arrays.stream(parts)
            .skip(1)
            .map(String::strip)
            .filter(part -> part.startsWith("q="))
            .map(part -> number(part.substring(2)))
            .findFirst()
            .orElse(1.0));
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return 0.0;
    }
  }
}
