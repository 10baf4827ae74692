package com.dialer360.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a dialect file: text with places for fields, {@code LEAD HAS BEEN ADDED -
 * {phone_number}|{user}}.
 */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9_]+)}");

  private final List<String> texts = new ArrayList<>();
  private final List<String> places = new ArrayList<>();

  Template(String line) {
    Matcher matcher = PLACE.matcher(line);
    int end = 0;
    while (matcher.find()) {
      texts.add(line.substring(end, matcher.start()));
      places.add(matcher.group(1));
      end = matcher.end();
    }
    texts.add(line.substring(end));
  }

  /** The line as it was written, its places among it. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(texts.get(0));
    for (int i = 0; i < places.size(); i++) {
      line.append('{').append(places.get(i)).append('}').append(texts.get(i + 1));
    }
    return line.toString();
  }

  /** The names of the fields, in order. */
  List<String> places() {
    return List.copyOf(places);
  }

  /** The line with the fields in their places. */
  String fill(Map<String, Object> fields) {
    StringBuilder line = new StringBuilder(texts.get(0));
    for (int i = 0; i < places.size(); i++) {
      Object value = fields.get(places.get(i));
      if (value == null) {
        throw new IllegalStateException(
            "no field {" + places.get(i) + "} among " + fields.keySet());
      }
      line.append(value).append(texts.get(i + 1));
    }
    return line.toString();
  }
}
