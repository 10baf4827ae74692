package com.dialer360.lead;

import com.dialer360.access.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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

  /** Refuses those whose number must not be called. */
  void refuseBarred(Caller caller, List<LeadAddition> leads) {
    List<LeadAddition> asked = leads.stream().filter(NumberRefusal::asksForDnc).toList();
    Map<DncQuestion, DncList> barring =
        dncCheck.barring(asked.stream().map(lead -> question(lead.command())).toList());
    for (LeadAddition lead : asked) {
      Optional.ofNullable(barring.get(question(lead.command())))
          .ifPresent(list -> lead.refuse(barred(list, lead.command(), caller.user())));
    }
  }

  private static boolean asksForDnc(LeadAddition lead) {
    AddLeadCommand command = lead.command();
    return command.dncCheck() != DncLookup.OFF || command.campaignDncCheck() != DncLookup.OFF;
  }

  private static DncQuestion question(AddLeadCommand command) {
    return new DncQuestion(
        command.phoneNumber(),
        command.dncCheck(),
        command.campaignDncCheck(),
        command.campaignId());
  }

  private static AddLeadResult barred(DncList list, AddLeadCommand command, String user) {
    return list == DncList.SYSTEM
        ? new AddLeadResult.InDnc(command.phoneNumber(), user)
        : new AddLeadResult.InCampaignDnc(command.phoneNumber(), command.campaignId(), user);
  }
}
