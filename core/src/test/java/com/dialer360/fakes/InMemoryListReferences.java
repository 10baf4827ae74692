package com.dialer360.fakes;

import com.dialer360.list.ListReferences;
import java.util.ArrayList;
import java.util.List;

/** Scripts and in-groups, found as the database finds them: letter case does not matter. */
public final class InMemoryListReferences implements ListReferences {
  private final List<String> scripts = new ArrayList<>();
  private final List<String> inGroups = new ArrayList<>();

  public InMemoryListReferences script(String scriptId) {
    scripts.add(scriptId);
    return this;
  }

  public InMemoryListReferences inGroup(String groupId) {
    inGroups.add(groupId);
    return this;
  }

  @Override
  public boolean scriptExists(String scriptId) {
    return scripts.stream().anyMatch(scriptId::equalsIgnoreCase);
  }

  @Override
  public boolean inGroupExists(String groupId) {
    return inGroups.stream().anyMatch(groupId::equalsIgnoreCase);
  }
}
