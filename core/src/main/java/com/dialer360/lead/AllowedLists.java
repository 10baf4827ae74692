package com.dialer360.lead;

import com.dialer360.access.Account;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which lists a user with api_list_restrict may name. Source: common.md, "Allowed lists". */
public final class AllowedLists {
  private final LeadLists lists;

  @Inject
  public AllowedLists(LeadLists lists) {
    this.lists = lists;
  }

  /** True when this user may name this list, spelled like this: {@code 0101} is not 101. */
  public boolean allow(Account account, String listId) {
    return !account.listRestricted() || allow(account, listId, lists.find(listId));
  }

  /** The same, for those who have looked the list up already. */
  public boolean allow(Account account, String listId, Optional<LeadList> found) {
    return !account.listRestricted()
        || found
            .filter(list -> list.listId().equals(listId))
            .filter(list -> list.within(account.group().allowedCampaigns()))
            .isPresent();
  }

  /** The same of a list whose leads are to be changed: lists below 99 are free to everybody. */
  public boolean allowChanging(Account account, String listId) {
    return !ListNumber.restricted(listId) || allow(account, listId);
  }

  /** Those of these lists, as stored, whose leads this user may not change. */
  public Set<String> refused(Account account, Collection<String> listIds) {
    if (!account.listRestricted()) {
      return Set.of();
    }
    Set<String> refused =
        listIds.stream().filter(ListNumber::restricted).collect(Collectors.toSet());
    if (!refused.isEmpty()) {
      lists.findAll(refused).stream()
          .filter(list -> list.within(account.group().allowedCampaigns()))
          .map(LeadList::listId)
          .forEach(refused::remove);
    }
    return Set.copyOf(refused);
  }
}
