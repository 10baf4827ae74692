package com.dialer360.lead;

import java.time.LocalDateTime;

/**
 * A callback as it is stored. Source: add_lead.md, "Data".
 *
 * @param callbackTime as sent; what is no date and time is stored as the zero date
 * @param user who calls back; empty for anyone
 * @param userGroup the group of that user
 * @param leadStatus status that the lead takes when it is called back
 */
public record Callback(
    long leadId,
    String listId,
    String campaignId,
    LocalDateTime entryTime,
    String callbackTime,
    String user,
    CallbackType recipient,
    String comments,
    String userGroup,
    String leadStatus) {

  /** The same for another lead. */
  Callback forLead(long otherLeadId, String otherListId) {
    return new Callback(
        otherLeadId,
        otherListId,
        campaignId,
        entryTime,
        callbackTime,
        user,
        recipient,
        comments,
        userGroup,
        leadStatus);
  }
}
