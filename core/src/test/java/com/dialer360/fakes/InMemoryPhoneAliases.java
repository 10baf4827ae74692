package com.dialer360.fakes;

import com.dialer360.phone.PhoneAlias;
import com.dialer360.phone.PhoneAliases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Phone aliases, told apart by the first 20 characters of their ids without letter case. */
public final class InMemoryPhoneAliases implements PhoneAliases {
  private static final int WIDTH = 20;

  private final Map<String, PhoneAlias> rows = new LinkedHashMap<>();
  private String takenMeanwhile = "";

  /** Another call takes this id between a look for it and the next row. */
  public void takeJustBeforeAdding(String id) {
    takenMeanwhile = id;
  }

  public List<PhoneAlias> rows() {
    return List.copyOf(rows.values());
  }

  @Override
  public boolean exists(String id) {
    return rows.containsKey(id.toLowerCase(Locale.ROOT));
  }

  @Override
  public boolean held(String id) {
    return exists(id);
  }

  @Override
  public boolean add(PhoneAlias alias) {
    if (alias.id().equals(takenMeanwhile)) {
      return false;
    }
    String id = alias.id().substring(0, Math.min(WIDTH, alias.id().length()));
    return rows.putIfAbsent(id.toLowerCase(Locale.ROOT), alias) == null;
  }

  @Override
  public void change(String id, Optional<String> name, Optional<String> logins) {
    rows.computeIfPresent(
        id.toLowerCase(Locale.ROOT),
        (key, alias) ->
            new PhoneAlias(alias.id(), name.orElse(alias.name()), logins.orElse(alias.logins())));
  }

  @Override
  public void delete(String id) {
    rows.remove(id.toLowerCase(Locale.ROOT));
  }
}
