package com.dialer360.list;

import com.dialer360.access.Caller;
import com.dialer360.lead.AllowedLists;
import com.dialer360.lead.LeadList;
import com.dialer360.lead.LeadLists;
import jakarta.inject.Inject;
import java.util.Optional;

/** Which list a request names. Source: update_list.md, rules 1 to 3. */
final class ListLookup {

  /** What the look-up ends in. */
  sealed interface Result {
    record Found(LeadList list) implements Result {}

    record Missing() implements Result {}

    record Refused(UpdateListResult why) implements Result {}
  }

  private final LeadLists lists;
  private final AllowedLists allowedLists;

  @Inject
  ListLookup(LeadLists lists, AllowedLists allowedLists) {
    this.lists = lists;
    this.allowedLists = allowedLists;
  }

  Result named(Caller caller, UpdateListCommand sent) {
    String listId = sent.listId();
    if (!ListFields.LIST_ID.test(listId)) {
      return new Result.Refused(
          new UpdateListResult.MissingFields(
              caller.user(), listId, sent.listName(), sent.campaignId()));
    }
    Optional<LeadList> found = lists.find(listId);
    if (!allowedLists.allow(caller.account(), listId, found)) {
      return new Result.Refused(new UpdateListResult.NotAllowedList(listId));
    }
    return found
        .filter(list -> list.within(caller.account().group().allowedCampaigns()))
        .<Result>map(Result.Found::new)
        .orElseGet(Result.Missing::new);
  }
}
