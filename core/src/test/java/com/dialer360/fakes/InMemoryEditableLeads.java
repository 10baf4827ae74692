package com.dialer360.fakes;

import com.dialer360.lead.EditableLeads;
import com.dialer360.lead.FoundLead;
import com.dialer360.lead.LeadChanges;
import com.dialer360.lead.LeadColumn;
import com.dialer360.lead.LeadQuery;
import com.dialer360.lead.NewLead;
import com.dialer360.timezone.GmtOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The leads of {@link InMemoryLeads}, as they are after their changes. */
public final class InMemoryEditableLeads implements EditableLeads {
  private final InMemoryLeads leads;
  private final Map<Long, Map<LeadColumn, String>> edits = new HashMap<>();
  private final List<LeadQuery> queries = new ArrayList<>();

  public InMemoryEditableLeads(InMemoryLeads leads) {
    this.leads = leads;
  }

  /** What was searched for so far. */
  public List<LeadQuery> queries() {
    return List.copyOf(queries);
  }

  /** What was changed of this lead. */
  public Map<LeadColumn, String> editsOf(long leadId) {
    return edits.getOrDefault(leadId, Map.of());
  }

  @Override
  public List<FoundLead> search(LeadQuery query) {
    queries.add(query);
    return leads.ids().stream()
        .sorted(
            Comparator.comparing((Long id) -> leads.lead(id).entryDate())
                .thenComparing(Comparator.naturalOrder())
                .reversed())
        .map(this::found)
        .filter(lead -> value(query.key(), lead).equalsIgnoreCase(query.value()))
        .filter(lead -> query.listIds().map(ids -> ids.contains(lead.listId())).orElse(true))
        .limit(query.most())
        .toList();
  }

  @Override
  public Set<Long> change(Collection<Long> leadIds, LeadChanges changes) {
    Set<Long> changed = new HashSet<>();
    for (long leadId : leadIds) {
      Map<LeadColumn, String> now = edits.computeIfAbsent(leadId, id -> stored(leads.lead(id)));
      changes
          .values()
          .forEach(
              (column, value) -> {
                if (!value.equals(now.put(column, value))) {
                  changed.add(leadId);
                }
              });
    }
    return changed;
  }

  @Override
  public void write(Collection<Long> leadIds, LeadColumn column, String value) {
    change(leadIds, new LeadChanges(Map.of(column, value)));
  }

  @Override
  public void delete(Collection<Long> leadIds) {
    leadIds.forEach(leads::remove);
  }

  private FoundLead found(long leadId) {
    Map<LeadColumn, String> now = edits.getOrDefault(leadId, stored(leads.lead(leadId)));
    return new FoundLead(
        leadId,
        now.get(LeadColumn.LIST_ID),
        now.get(LeadColumn.ENTRY_LIST_ID),
        now.get(LeadColumn.PHONE_NUMBER),
        new GmtOffset(now.get(LeadColumn.GMT_OFFSET_NOW)),
        now.get(LeadColumn.STATE),
        now.get(LeadColumn.VENDOR_LEAD_CODE));
  }

  private static String value(LeadQuery.Key key, FoundLead lead) {
    return switch (key) {
      case LEAD_ID -> Long.toString(lead.leadId());
      case VENDOR_LEAD_CODE -> lead.vendorLeadCode();
      case PHONE_NUMBER -> lead.phoneNumber();
    };
  }

  private static Map<LeadColumn, String> stored(NewLead lead) {
    Map<LeadColumn, String> stored = new HashMap<>();
    stored.put(LeadColumn.LIST_ID, lead.listId());
    stored.put(LeadColumn.ENTRY_LIST_ID, lead.entryListId());
    stored.put(LeadColumn.PHONE_NUMBER, lead.phoneNumber());
    stored.put(LeadColumn.GMT_OFFSET_NOW, lead.gmtOffset().hours().setScale(2).toPlainString());
    stored.put(LeadColumn.STATE, lead.details().state());
    stored.put(LeadColumn.VENDOR_LEAD_CODE, lead.details().vendorLeadCode());
    stored.put(LeadColumn.STATUS, lead.status());
    return stored;
  }
}
