package com.dialer360.lead;

import com.dialer360.timezone.ServerTime;
import com.dialer360.transaction.Locks;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Whether a lead is there already. Source: add_lead.md, rule 7. Of two equal calls at the same
 * moment the second waits here until the first is done, and then finds its lead.
 */
final class DuplicateCheck {
  private static final int DAYS = 90;

  private final Leads leads;
  private final Locks locks;
  private final ServerTime serverTime;

  @Inject
  DuplicateCheck(Leads leads, Locks locks, ServerTime serverTime) {
    this.leads = leads;
    this.locks = locks;
    this.serverTime = serverTime;
  }

  /** The first check that finds a lead like this one. */
  Optional<AddLeadResult> refuse(AddLeadCommand command) {
    DuplicateChecks checks = command.duplicateCheck();
    Optional<LocalDateTime> loadedAfter =
        checks.lastNinetyDays() ? Optional.of(serverTime.now().minusDays(DAYS)) : Optional.empty();
    checks.names().stream()
        .map(name -> lockName(name, command))
        .distinct()
        .sorted()
        .forEach(locks::hold);
    for (DuplicateCheckName name : checks.names()) {
      Optional<ExistingLead> found =
          leads.findDuplicate(
              new DuplicateSearch(
                  name.sameness(),
                  name.scope(),
                  command.phoneNumber(),
                  command.listId(),
                  command.details(),
                  loadedAfter));
      if (found.isPresent()) {
        return Optional.of(outcome(name, command, found.get()));
      }
    }
    return Optional.empty();
  }

  private static String lockName(DuplicateCheckName name, AddLeadCommand command) {
    return name.sameness() == DuplicateSearch.Sameness.TITLE_AND_ALT_PHONE
        ? LeadLock.onAltPhone(command.details().altPhone())
        : LeadLock.onPhoneNumber(command.phoneNumber());
  }

  private static AddLeadResult outcome(
      DuplicateCheckName name, AddLeadCommand command, ExistingLead found) {
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
