package com.dialer360.lead;

import com.dialer360.access.Account;
import jakarta.inject.Inject;
import java.util.Optional;

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
}
