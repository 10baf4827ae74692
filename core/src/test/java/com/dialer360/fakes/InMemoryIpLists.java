package com.dialer360.fakes;

import com.dialer360.access.IpLists;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Address lists by id. */
public final class InMemoryIpLists implements IpLists {
  private final Map<String, Set<String>> entries = new HashMap<>();

  public InMemoryIpLists add(String ipListId, String address) {
    entries.computeIfAbsent(ipListId, id -> new HashSet<>()).add(address);
    return this;
  }

  @Override
  public boolean holdsAny(String ipListId, Collection<String> addresses) {
    return addresses.stream().anyMatch(entries.getOrDefault(ipListId, Set.of())::contains);
  }
}
