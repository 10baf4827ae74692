package com.dialer360.fakes;

import com.dialer360.lead.LeadList;
import com.dialer360.lead.LeadLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Lists of leads, found by number as the database finds them: {@code 0101} finds 101. */
public final class InMemoryLists implements LeadLists {
  private final List<LeadList> lists = new ArrayList<>();

  public InMemoryLists add(LeadList list) {
    lists.add(list);
    return this;
  }

  /** A list of this campaign, without a call time of its own. */
  public InMemoryLists add(String listId, String campaignId, String campaignCallTime) {
    return add(new LeadList(listId, campaignId, "campaign", true, campaignCallTime));
  }

  @Override
  public Optional<LeadList> find(String listId) {
    String number = listId.replaceFirst("^0+", "");
    return lists.stream().filter(list -> list.listId().equals(number)).findFirst();
  }

  /** From now on there is no such list. */
  public void remove(String listId) {
    lists.removeIf(list -> list.listId().equals(listId));
  }

  @Override
  public List<LeadList> findAll(Collection<String> listIds) {
    return listIds.stream().map(this::find).flatMap(Optional::stream).toList();
  }

  @Override
  public List<String> idsOfSameCampaign(String listId) {
    return find(listId)
        .map(
            own ->
                lists.stream()
                    .filter(list -> list.campaignId().equals(own.campaignId()))
                    .map(LeadList::listId)
                    .toList())
        .orElse(List.of());
  }
}
