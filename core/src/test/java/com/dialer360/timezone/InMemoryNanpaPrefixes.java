package com.dialer360.timezone;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The rows of {p}nanpa_prefix_codes by area code and prefix. */
public final class InMemoryNanpaPrefixes implements NanpaPrefixes {
  private final Map<String, NanpaPrefix> rows = new LinkedHashMap<>();

  public InMemoryNanpaPrefixes add(String areacode, String prefix, String offset, String dst) {
    rows.putIfAbsent(areacode + prefix, new NanpaPrefix(offset, dst));
    return this;
  }

  @Override
  public Optional<NanpaPrefix> first(String areacode, String prefix) {
    return Optional.ofNullable(rows.get(areacode + prefix));
  }

  @Override
  public long rowsUpTo(int most) {
    return Math.min(most, rows.size());
  }
}
