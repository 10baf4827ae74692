package com.dialer360.fakes;

import com.dialer360.lead.ArchivedCallbacks;
import com.dialer360.lead.Callback;
import com.dialer360.lead.CallbackChange;
import com.dialer360.lead.Callbacks;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Callbacks, and the campaigns and users that they may name; ids begin at 1. */
public final class InMemoryCallbacks implements Callbacks {
  private final Set<String> campaigns = new HashSet<>();
  private final Map<String, String> groups = new HashMap<>();
  private final TreeMap<Long, Callback> rows = new TreeMap<>();
  private final TreeMap<Long, Callback> archive = new TreeMap<>();
  private final Map<Long, CallbackChange> changes = new LinkedHashMap<>();
  private long lastId;

  public InMemoryCallbacks campaign(String campaignId) {
    campaigns.add(campaignId.toLowerCase(Locale.ROOT));
    return this;
  }

  public InMemoryCallbacks user(String user, String group) {
    groups.put(user, group);
    return this;
  }

  /** The archive has this one already. */
  public InMemoryCallbacks archived(long callbackId, Callback callback) {
    archive.put(callbackId, callback);
    return this;
  }

  public List<Callback> rows() {
    return List.copyOf(rows.values());
  }

  public List<Callback> archive() {
    return List.copyOf(archive.values());
  }

  /** What was last changed of each callback, by its id. */
  public Map<Long, CallbackChange> changes() {
    return changes;
  }

  @Override
  public void add(Collection<Callback> callbacks) {
    callbacks.forEach(callback -> rows.put(++lastId, callback));
  }

  @Override
  public Map<Long, Long> firstOf(Collection<Long> leadIds) {
    Map<Long, Long> first = new HashMap<>();
    rows.forEach(
        (id, callback) -> {
          if (leadIds.contains(callback.leadId())) {
            first.putIfAbsent(callback.leadId(), id);
          }
        });
    return first;
  }

  @Override
  public void change(Collection<Long> callbackIds, CallbackChange change, LocalDateTime now) {
    callbackIds.forEach(id -> changes.put(id, change));
  }

  @Override
  public Map<Long, ArchivedCallbacks> archive(Collection<Long> leadIds) {
    Map<Long, ArchivedCallbacks> moved = new HashMap<>();
    for (Map.Entry<Long, Callback> row : Map.copyOf(rows).entrySet()) {
      if (leadIds.contains(row.getValue().leadId())) {
        boolean there = archive.putIfAbsent(row.getKey(), row.getValue()) != null;
        rows.remove(row.getKey());
        moved.merge(
            row.getValue().leadId(),
            new ArchivedCallbacks(1, there ? ArchivedCallbacks.THERE_ALREADY : 1),
            ArchivedCallbacks::and);
      }
    }
    return moved;
  }

  @Override
  public boolean campaignExists(String campaignId) {
    return campaigns.contains(campaignId.toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<String> groupOf(String user) {
    return Optional.ofNullable(groups.get(user));
  }
}
