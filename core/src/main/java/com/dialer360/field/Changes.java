package com.dialer360.field;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a request changes: settings with their new texts, each at most once.
 *
 * @param <K> the settings
 */
public record Changes<K extends Enum<K>>(List<Change<K>> all) {
  public Changes {
    all = List.copyOf(all);
  }

  /** True when nothing changes. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** These, and more behind them. */
  public Changes<K> and(Changes<K> more) {
    return new Changes<>(Stream.concat(all.stream(), more.all.stream()).toList());
  }

  /** The settings, in order. */
  public List<K> settings() {
    return all.stream().map(Change::setting).toList();
  }

  /** The new texts, in the order of {@link #settings}. */
  public List<String> texts() {
    return all.stream().map(Change::text).toList();
  }

  /** What the admin log keeps of them; passwords are not shown. */
  public String described() {
    return all.stream().map(Change::toString).collect(Collectors.joining(", "));
  }
}
