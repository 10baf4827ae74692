package com.dialer360.lead;

import com.dialer360.timezone.ServerTime;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Schedules a callback for a lead. Source: add_lead.md, rule 13, and update_lead.md, "Callbacks".
 */
final class CallbackScheduler {
  /** What became of it. */
  sealed interface Result {
    record NoSuchCampaign() implements Result {}

    record NoSuchUser() implements Result {}

    record Scheduled(Callback callback) implements Result {}
  }

  private final Callbacks callbacks;
  private final ServerTime serverTime;

  @Inject
  CallbackScheduler(Callbacks callbacks, ServerTime serverTime) {
    this.callbacks = callbacks;
    this.serverTime = serverTime;
  }

  /** Schedules the callback, if it can be. */
  Result schedule(long leadId, String listId, String campaignId, CallbackRequest request) {
    Result result = planned(leadId, listId, campaignId, request);
    if (result instanceof Result.Scheduled scheduled) {
      callbacks.add(List.of(scheduled.callback()));
    }
    return result;
  }

  /** What scheduling the callback would lead to; nothing is stored. */
  Result planned(long leadId, String listId, String campaignId, CallbackRequest request) {
    if (!callbacks.campaignExists(campaignId)) {
      return new Result.NoSuchCampaign();
    }
    boolean forOne = request.callbackType() == CallbackType.USERONLY;
    Optional<String> group = forOne ? callbacks.groupOf(request.callbackUser()) : Optional.of("");
    if (group.isEmpty()) {
      return new Result.NoSuchUser();
    }
    return new Result.Scheduled(
        new Callback(
            leadId,
            listId,
            campaignId,
            serverTime.now(),
            callbackTime(request),
            forOne ? request.callbackUser() : "",
            request.callbackType(),
            request.callbackComments(),
            group.get(),
            request.callbackStatus().isEmpty() ? "CALLBK" : request.callbackStatus()));
  }

  private String callbackTime(CallbackRequest request) {
    return request.callbackDatetime().equals("NOW")
        ? serverTime.printed()
        : request.callbackDatetime();
  }
}
