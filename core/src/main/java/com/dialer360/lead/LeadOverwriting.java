package com.dialer360.lead;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** Writes the edited fields. Source: update_lead.md, rule 7c. */
final class LeadOverwriting implements LeadEdit.Step {
  private final EditableLeads leads;

  @Inject
  LeadOverwriting(EditableLeads leads) {
    this.leads = leads;
  }

  @Override
  public Map<Long, UpdateLeadResult> done(LeadEdit edit) {
    LeadChanges changes = LeadChanges.sentIn(edit.command());
    if (changes.values().isEmpty()) {
      return Map.of();
    }
    Set<Long> changed = leads.change(edit.leadIds(), changes);
    return LeadEdit.ofEach(
        edit.leads(),
        lead ->
            new UpdateLeadResult.LeadUpdated(
                edit.caller().user(),
                lead.leadId(),
                changed.contains(lead.leadId()) ? 1 : 0,
                edit.command().phoneNumber(),
                lead.listId()));
  }
}
