package com.dialer360.cli;

import com.dialer360.access.ApiKey;
import com.dialer360.key.Keys;
import com.dialer360.timezone.ServerTime;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keys as they are shown: never with a secret. */
final class KeyListing {
  private static final List<String> COLUMNS =
      List.of("id", "user", "created", "expires", "revoked", "functions");

  private KeyListing() {}

  /** The keys that are asked for: as text, a line a key. */
  static Answer of(Keys keys, KeyOptions options) {
    List<ApiKey> found = options.user().map(keys::ofUser).orElseGet(keys::all);
    if (options.format() == OutputFormat.TEXT) {
      return new Answer.Words(
          found.stream().map(key -> line(key) + "\n").collect(Collectors.joining()), true);
    }
    return new Answer.Listed(COLUMNS, found.stream().map(KeyListing::cells).iterator());
  }

  /** The fields of a key, by column. */
  static Map<String, Object> fields(ApiKey key) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", key.id());
    fields.put("user", key.user());
    fields.put("created", ServerTime.printed(key.created()));
    fields.put("expires", printed(key.expires()));
    fields.put("revoked", printed(key.revoked()));
    fields.put("functions", key.functions().stream().sorted().collect(Collectors.joining(" ")));
    return fields;
  }

  /** The fields between bars, as the API's own lines have them. */
  static String line(ApiKey key) {
    return fields(key).values().stream().map(Object::toString).collect(Collectors.joining("|"));
  }

  private static List<Optional<Object>> cells(ApiKey key) {
    return fields(key).values().stream().<Optional<Object>>map(Optional::of).toList();
  }

  private static String printed(Optional<LocalDateTime> time) {
    return time.map(ServerTime::printed).orElse("");
  }
}
