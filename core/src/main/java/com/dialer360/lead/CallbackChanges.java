package com.dialer360.lead;

import com.dialer360.timezone.ServerTime;
import jakarta.inject.Inject;
import java.util.Map;

/** Schedules, changes or removes the callbacks of leads. Source: update_lead.md, "Callbacks". */
final class CallbackChanges implements LeadEdit.Step {
  private final Callbacks callbacks;
  private final CallbackScheduler scheduler;
  private final EditableLeads leads;
  private final ServerTime serverTime;

  @Inject
  CallbackChanges(
      Callbacks callbacks,
      CallbackScheduler scheduler,
      EditableLeads leads,
      ServerTime serverTime) {
    this.callbacks = callbacks;
    this.scheduler = scheduler;
    this.leads = leads;
    this.serverTime = serverTime;
  }

  @Override
  public Map<Long, UpdateLeadResult> done(LeadEdit edit) {
    return switch (edit.command().callback().callback()) {
      case NONE -> Map.of();
      case REMOVE -> removed(edit);
      case SCHEDULE -> scheduled(edit);
    };
  }

  private Map<Long, UpdateLeadResult> removed(LeadEdit edit) {
    Map<Long, ArchivedCallbacks> archived = callbacks.archive(edit.leadIds());
    return LeadEdit.ofEach(
        edit.leads(),
        lead -> {
          ArchivedCallbacks gone = archived.getOrDefault(lead.leadId(), ArchivedCallbacks.none());
          return new UpdateLeadResult.CallbacksRemoved(
              edit.caller().user(), lead.leadId(), gone.deleted(), gone.archived());
        });
  }

  private Map<Long, UpdateLeadResult> scheduled(LeadEdit edit) {
    CallbackPlan plan = new CallbackPlan(scheduler, edit.command(), serverTime);
    Map<Long, Long> existing =
        edit.command().deleteLead() ? Map.of() : callbacks.firstOf(edit.leadIds());
    Map<Long, UpdateLeadResult> said =
        LeadEdit.ofEach(
            edit.leads(),
            lead ->
                existing.containsKey(lead.leadId())
                    ? plan.change(lead.leadId(), existing.get(lead.leadId()))
                    : plan.schedule(lead.leadId(), lead.listId()));
    plan.changes().forEach((change, ids) -> callbacks.change(ids, change, serverTime.now()));
    if (!plan.added().isEmpty()) {
      callbacks.add(plan.added());
    }
    if (!edit.command().deleteLead()
        && LeadColumn.STATUS.edited(edit.command()).isEmpty()
        && !plan.held().isEmpty()) {
      leads.write(plan.held(), LeadColumn.STATUS, "CBHOLD");
    }
    return said;
  }
}
