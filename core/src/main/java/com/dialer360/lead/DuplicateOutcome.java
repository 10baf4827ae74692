package com.dialer360.lead;

/** How add_lead says which lead is there already. Source: add_lead.md, rule 7. */
final class DuplicateOutcome {
  private DuplicateOutcome() {}

  static AddLeadResult of(DuplicateCheckName name, AddLeadCommand command, ExistingLead found) {
    String phone = command.phoneNumber();
    String list = command.listId();
    LeadDetails details = command.details();
    return switch (name) {
      case DUPLIST -> new AddLeadResult.DuplicateInList(phone, list, found.leadId());
      case DUPCAMP ->
          new AddLeadResult.DuplicateInCampaign(phone, list, found.leadId(), found.listId());
      case DUPSYS ->
          new AddLeadResult.DuplicateInSystem(phone, list, found.leadId(), found.listId());
      case DUPTITLEALTPHONELIST ->
          new AddLeadResult.DuplicateTitleInList(
              details.title(), details.altPhone(), list, found.leadId());
      case DUPTITLEALTPHONECAMP ->
          new AddLeadResult.DuplicateTitleInCampaign(
              details.title(), details.altPhone(), list, found.leadId(), found.listId());
      case DUPTITLEALTPHONESYS ->
          new AddLeadResult.DuplicateTitleInSystem(
              details.title(), details.altPhone(), list, found.leadId(), found.listId());
      case DUPNAMEPHONELIST ->
          new AddLeadResult.DuplicateNameInList(
              details.firstName(), details.lastName(), phone, list, found.leadId(), found.listId());
      case DUPNAMEPHONECAMP ->
          new AddLeadResult.DuplicateNameInCampaign(
              details.firstName(), details.lastName(), phone, list, found.leadId(), found.listId());
      case DUPNAMEPHONESYS ->
          new AddLeadResult.DuplicateNameInSystem(
              details.firstName(), details.lastName(), phone, list, found.leadId(), found.listId());
    };
  }
}
