package com.dialer360.lead;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Whether a number must not be called. Source: add_lead.md, rule 6; check_phone_number.md, rules 7
 * and 8.
 */
final class DncCheck {
  private final DoNotCall doNotCall;

  @Inject
  DncCheck(DoNotCall doNotCall) {
    this.doNotCall = doNotCall;
  }

  /** The list that bars this number, of those that are to be looked at. */
  Optional<DncList> barring(
      String number, DncLookup system, DncLookup campaign, String campaignId) {
    List<String> entries = system.entriesFor(number);
    if (!entries.isEmpty() && doNotCall.systemHasAny(entries)) {
      return Optional.of(DncList.SYSTEM);
    }
    List<String> campaignEntries = campaign.entriesFor(number);
    return !campaignEntries.isEmpty() && doNotCall.campaignHasAny(campaignId, campaignEntries)
        ? Optional.of(DncList.CAMPAIGN)
        : Optional.empty();
  }
}
