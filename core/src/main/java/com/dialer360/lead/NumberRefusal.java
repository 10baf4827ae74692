package com.dialer360.lead;

import com.dialer360.access.Caller;
import jakarta.inject.Inject;
import java.util.Optional;

/** Why add_lead does not take a number. Source: add_lead.md, rules 4 and 6. */
final class NumberRefusal {
  private final NumberCheck numberCheck;
  private final DncCheck dncCheck;

  @Inject
  NumberRefusal(NumberCheck numberCheck, DncCheck dncCheck) {
    this.numberCheck = numberCheck;
    this.dncCheck = dncCheck;
  }

  /** The number cannot be one. */
  Optional<AddLeadResult> faulty(Caller caller, AddLeadCommand command) {
    String number = command.phoneNumber();
    String user = caller.user();
    return numberCheck
        .fault(number, command.numberChecks(), UsacanRule.OF_ADD_LEAD)
        .map(
            fault ->
                switch (fault) {
                  case LENGTH -> new AddLeadResult.BadLength(number, user);
                  case PREFIX -> new AddLeadResult.BadPrefix(number, user);
                  case AREACODE -> new AddLeadResult.BadAreacode(number, user);
                  case NANPA -> new AddLeadResult.BadNanpa(number, user);
                });
  }

  /** The number must not be called. */
  Optional<AddLeadResult> barred(Caller caller, AddLeadCommand command) {
    String number = command.phoneNumber();
    String campaignId = command.campaignId();
    return dncCheck
        .barring(number, command.dncCheck(), command.campaignDncCheck(), campaignId)
        .map(
            list ->
                list == DncList.SYSTEM
                    ? new AddLeadResult.InDnc(number, caller.user())
                    : new AddLeadResult.InCampaignDnc(number, campaignId, caller.user()));
  }
}
