package com.dialer360.fakes;

import com.dialer360.phone.GroupAlias;
import com.dialer360.phone.GroupAliases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Group aliases, told apart by the first 30 characters of their ids without letter case. */
public final class InMemoryGroupAliases implements GroupAliases {
  private static final int WIDTH = 30;

  private final Map<String, GroupAlias> rows = new LinkedHashMap<>();

  @Override
  public boolean add(GroupAlias alias) {
    String id = alias.id().substring(0, Math.min(WIDTH, alias.id().length()));
    return rows.putIfAbsent(id.toLowerCase(Locale.ROOT), alias) == null;
  }

  public List<GroupAlias> rows() {
    return List.copyOf(rows.values());
  }
}
