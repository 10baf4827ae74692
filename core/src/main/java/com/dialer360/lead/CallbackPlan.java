package com.dialer360.lead;

import com.dialer360.timezone.ServerTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which callbacks one request adds and which it changes, lead by lead; nothing is stored yet. What
 * was filled in for a callback that is added holds for the leads that follow. Source:
 * update_lead.md, "Callbacks".
 */
final class CallbackPlan {
  private final CallbackScheduler scheduler;
  private final UpdateLeadCommand command;
  private final List<Callback> added = new ArrayList<>();
  private final Map<CallbackChange, List<Long>> changes = new LinkedHashMap<>();
  private final List<Long> held = new ArrayList<>();
  private CallbackChange change;
  private Optional<CallbackScheduler.Result> scheduling = Optional.empty();

  CallbackPlan(CallbackScheduler scheduler, UpdateLeadCommand command, ServerTime serverTime) {
    this.scheduler = scheduler;
    this.command = command;
    CallbackEdit sent = command.callback();
    this.change =
        new CallbackChange(
            sent.callbackDatetime().equals("NOW") ? serverTime.printed() : sent.callbackDatetime(),
            sent.callbackStatus(),
            command.campaignId(),
            LeadColumn.LIST_ID.edited(command).orElse(""),
            sent.callbackType(),
            sent.callbackComments(),
            sent.callbackUser());
  }

  /** Callbacks to be added. */
  List<Callback> added() {
    return added;
  }

  /** Ids of callbacks to be changed. */
  Map<CallbackChange, List<Long>> changes() {
    return changes;
  }

  /** Leads that have a callback now, and so are held back from dialling. */
  List<Long> held() {
    return held;
  }

  /** A lead that has a callback. */
  UpdateLeadResult change(long leadId, long callbackId) {
    if (change.isEmpty()) {
      return new UpdateLeadResult.CallbackUnchanged(leadId);
    }
    changes.computeIfAbsent(change, any -> new ArrayList<>()).add(callbackId);
    held.add(leadId);
    return new UpdateLeadResult.CallbackUpdated(
        leadId,
        change.callbackTime(),
        command.campaignId(),
        change.user(),
        change.recipient(),
        change.leadStatus());
  }

  /** A lead that has no callback. */
  UpdateLeadResult schedule(long leadId, String listId) {
    String campaignId = command.campaignId();
    if (scheduling.isEmpty()) {
      scheduling =
          Optional.of(scheduler.planned(leadId, listId, campaignId, command.callback().request()));
    }
    CallbackScheduler.Result result = scheduling.get();
    if (result instanceof CallbackScheduler.Result.Scheduled scheduled) {
      Callback callback = scheduled.callback().forLead(leadId, listId);
      added.add(callback);
      held.add(leadId);
      change = change.filledFrom(callback);
      return new UpdateLeadResult.CallbackAdded(
          leadId,
          callback.callbackTime(),
          campaignId,
          callback.user(),
          callback.recipient(),
          callback.leadStatus());
    }
    return result instanceof CallbackScheduler.Result.NoSuchCampaign
        ? new UpdateLeadResult.CallbackCampaignInvalid(leadId, campaignId)
        : new UpdateLeadResult.CallbackUserInvalid(
            leadId, campaignId, change.user(), change.recipient());
  }
}
