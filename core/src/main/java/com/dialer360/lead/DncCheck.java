package com.dialer360.lead;

import com.dialer360.access.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Whether a number must not be called. Source: add_lead.md, rule 6. */
final class DncCheck {
  private final DoNotCall doNotCall;

  @Inject
  DncCheck(DoNotCall doNotCall) {
    this.doNotCall = doNotCall;
  }

  /** The list that bars this number, of those that the command wants looked at. */
  Optional<AddLeadResult> refuse(Caller caller, AddLeadCommand command) {
    String number = command.phoneNumber();
    List<String> entries = command.dncCheck().entriesFor(number);
    if (!entries.isEmpty() && doNotCall.systemHasAny(entries)) {
      return Optional.of(new AddLeadResult.InDnc(number, caller.user()));
    }
    List<String> campaignEntries = command.campaignDncCheck().entriesFor(number);
    if (!campaignEntries.isEmpty()
        && doNotCall.campaignHasAny(command.campaignId(), campaignEntries)) {
      return Optional.of(
          new AddLeadResult.InCampaignDnc(number, command.campaignId(), caller.user()));
    }
    return Optional.empty();
  }
}
