package com.dialer360.fakes;

import com.dialer360.field.Changes;
import com.dialer360.lead.LeadList;
import com.dialer360.list.ListSetting;
import com.dialer360.list.Lists;
import com.dialer360.list.NewList;
import com.dialer360.list.Resets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was added to and changed of lists; each may be reset without limit, until it is told. */
public final class InMemoryListSettings implements Lists {
  private final InMemoryLists lists;
  private final List<NewList> added = new ArrayList<>();
  private final List<String> changes = new ArrayList<>();
  private final Map<String, Resets> resets = new HashMap<>();
  private final Set<String> gone = new HashSet<>();
  private boolean refusing;

  public InMemoryListSettings(InMemoryLists lists) {
    this.lists = lists;
  }

  /** How often this list was reset today, and may be. */
  public InMemoryListSettings resets(String listId, int today, int dailyLimit) {
    resets.put(listId, new Resets(today, dailyLimit));
    return this;
  }

  /** From now on the database takes no list. */
  public void refuse() {
    refusing = true;
  }

  /** This list is found by those who look it up, and gone for those who change it. */
  public void forget(String listId) {
    gone.add(listId);
  }

  public List<NewList> added() {
    return List.copyOf(added);
  }

  /** {@code 101 at 2017-06-01T14:30: active='N'}, one for each change. */
  public List<String> changes() {
    return List.copyOf(changes);
  }

  @Override
  public boolean add(NewList list) {
    if (refusing) {
      return false;
    }
    added.add(list);
    lists.add(new LeadList(list.listId(), list.campaignId(), "", true, ""));
    return true;
  }

  @Override
  public void change(String listId, Changes<ListSetting> changed, LocalDateTime now) {
    changes.add(listId + " at " + now + ": " + changed.described());
  }

  @Override
  public Optional<Resets> resets(String listId) {
    return lists
        .find(listId)
        .filter(list -> !gone.contains(list.listId()))
        .map(list -> resets.getOrDefault(listId, new Resets(0, -1)));
  }

  @Override
  public int countReset(String listId, LocalDateTime now) {
    Optional<Resets> before = resets(listId).filter(Resets::left);
    before.ifPresent(
        count -> {
          resets.put(listId, new Resets(count.today() + 1, count.dailyLimit()));
          changes.add(listId + " at " + now + ": reset");
        });
    return before.isPresent() ? 1 : 0;
  }

  @Override
  public void delete(String listId) {
    lists.remove(listId);
  }
}
