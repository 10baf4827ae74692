package com.dialer360.lead;

import jakarta.inject.Inject;
import java.util.Map;

/** Deletes leads, and moves their callbacks to the archive. Source: update_lead.md, rule 7b. */
final class LeadDeletion implements LeadEdit.Step {
  private final EditableLeads leads;
  private final Callbacks callbacks;

  @Inject
  LeadDeletion(EditableLeads leads, Callbacks callbacks) {
    this.leads = leads;
    this.callbacks = callbacks;
  }

  @Override
  public Map<Long, UpdateLeadResult> done(LeadEdit edit) {
    Map<Long, ArchivedCallbacks> archived = callbacks.archive(edit.leadIds());
    leads.delete(edit.leadIds());
    return LeadEdit.ofEach(
        edit.leads(),
        lead -> {
          ArchivedCallbacks gone = archived.getOrDefault(lead.leadId(), ArchivedCallbacks.none());
          return new UpdateLeadResult.LeadDeleted(
              lead.phoneNumber(),
              edit.caller().user(),
              lead.listId(),
              lead.leadId(),
              lead.gmtOffset().plain(),
              gone.deleted(),
              gone.archived(),
              edit.command().phoneNumber());
        });
  }
}
