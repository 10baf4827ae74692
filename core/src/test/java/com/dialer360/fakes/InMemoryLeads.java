package com.dialer360.fakes;

import com.dialer360.lead.AlternatePhone;
import com.dialer360.lead.DuplicateSearch;
import com.dialer360.lead.ExistingLead;
import com.dialer360.lead.LeadDetails;
import com.dialer360.lead.LeadList;
import com.dialer360.lead.LeadLists;
import com.dialer360.lead.Leads;
import com.dialer360.lead.NewLead;
import com.dialer360.lead.NewLeads;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Leads by id; texts are compared without letter case, as by collation. */
public final class InMemoryLeads implements Leads, NewLeads {
  private final LeadLists lists;
  private final TreeMap<Long, NewLead> rows = new TreeMap<>();
  private final Map<Long, String> entryLists = new HashMap<>();
  private final Map<Long, List<AlternatePhone>> alternatePhones = new HashMap<>();
  private final List<DuplicateSearch> searches = new ArrayList<>();
  private final Set<String> refusedCodes = new HashSet<>();
  private boolean refusing;

  public InMemoryLeads(LeadLists lists) {
    this.lists = lists;
  }

  /** From now on the database takes no lead. */
  public void refuse() {
    refusing = true;
  }

  /** The database takes no lead of this vendor lead code. */
  public void refuse(String vendorLeadCode) {
    refusedCodes.add(vendorLeadCode);
  }

  private boolean refuses(NewLead lead) {
    return refusing || refusedCodes.contains(lead.details().vendorLeadCode());
  }

  /** The lead of this id. */
  public NewLead lead(long leadId) {
    return rows.get(leadId);
  }

  public String entryListOf(long leadId) {
    return entryLists.get(leadId);
  }

  public List<AlternatePhone> alternatePhonesOf(long leadId) {
    return alternatePhones.getOrDefault(leadId, List.of());
  }

  public Set<Long> ids() {
    return Set.copyOf(rows.keySet());
  }

  public void remove(long leadId) {
    rows.remove(leadId);
  }

  public int count() {
    return rows.size();
  }

  /** What was searched for so far. */
  public List<DuplicateSearch> searches() {
    return List.copyOf(searches);
  }

  @Override
  public OptionalLong add(NewLead lead) {
    if (refuses(lead)) {
      return OptionalLong.empty();
    }
    long id = rows.isEmpty() ? 1 : rows.lastKey() + 1;
    rows.put(id, lead);
    entryLists.put(id, lead.entryListId());
    return OptionalLong.of(id);
  }

  @Override
  public Optional<ExistingLead> findDuplicate(DuplicateSearch search) {
    searches.add(search);
    return rows.entrySet().stream()
        .filter(row -> within(search, row.getValue()))
        .filter(row -> same(search, row.getValue()))
        .filter(
            row ->
                search
                    .loadedAfter()
                    .map(after -> row.getValue().entryDate().isAfter(after))
                    .orElse(true))
        .map(row -> new ExistingLead(row.getKey(), row.getValue().listId()))
        .findFirst();
  }

  @Override
  public List<Optional<ExistingLead>> findDuplicates(List<DuplicateSearch> sought) {
    return sought.stream().map(this::findDuplicate).toList();
  }

  @Override
  public boolean addAll(List<NewLead> leads) {
    boolean taken = leads.stream().noneMatch(this::refuses);
    if (taken) {
      leads.forEach(this::add);
    }
    return taken;
  }

  @Override
  public void addAlternatePhones(long leadId, List<AlternatePhone> phones) {
    alternatePhones.put(leadId, List.copyOf(phones));
  }

  @Override
  public int changeEntryList(long leadId, String entryListId) {
    return entryListId.equals(entryLists.put(leadId, entryListId)) ? 0 : 1;
  }

  private boolean within(DuplicateSearch search, NewLead lead) {
    return switch (search.scope()) {
      case LIST -> lead.listId().equals(search.listId());
      case CAMPAIGN -> {
        Optional<String> campaign = lists.find(search.listId()).map(LeadList::campaignId);
        yield campaign.isPresent()
            && campaign.equals(lists.find(lead.listId()).map(LeadList::campaignId));
      }
      case SYSTEM -> true;
    };
  }

  private static boolean same(DuplicateSearch search, NewLead lead) {
    LeadDetails sought = search.details();
    LeadDetails found = lead.details();
    boolean samePhone = lead.phoneNumber().equals(search.phoneNumber());
    return switch (search.sameness()) {
      case PHONE -> samePhone;
      case TITLE_AND_ALT_PHONE ->
          found.title().equalsIgnoreCase(sought.title())
              && found.altPhone().equalsIgnoreCase(sought.altPhone());
      case NAMES_AND_PHONE ->
          samePhone
              && found.firstName().equalsIgnoreCase(sought.firstName())
              && found.lastName().equalsIgnoreCase(sought.lastName());
    };
  }
}
