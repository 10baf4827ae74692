package com.dialer360.lead;

/**
 * What is changed of a scheduled callback: what is empty stays as it is, and nothing is checked.
 * Source: update_lead.md, "Callbacks".
 *
 * @param callbackTime as sent, {@code NOW} replaced by the server time
 * @param leadStatus status that the lead takes when it is called back
 * @param recipient as sent, {@code USERONLY} or {@code ANYONE} if it is to mean anything
 * @param user who calls back
 */
public record CallbackChange(
    String callbackTime,
    String leadStatus,
    String campaignId,
    String listId,
    String recipient,
    String comments,
    String user) {

  /** True when everything stays as it is. */
  boolean isEmpty() {
    return callbackTime.isEmpty()
        && leadStatus.isEmpty()
        && campaignId.isEmpty()
        && listId.isEmpty()
        && recipient.isEmpty()
        && comments.isEmpty()
        && user.isEmpty();
  }

  /** The same with what was filled in for a callback that was scheduled. */
  CallbackChange filledFrom(Callback scheduled) {
    return new CallbackChange(
        scheduled.callbackTime(),
        scheduled.leadStatus(),
        campaignId,
        listId,
        scheduled.recipient().name(),
        comments,
        scheduled.user());
  }
}
