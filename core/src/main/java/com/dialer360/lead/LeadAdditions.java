package com.dialer360.lead;

import com.dialer360.access.Caller;
import com.dialer360.timezone.PhoneCode;
import com.dialer360.timezone.PhoneCodes;
import com.dialer360.timezone.PhoneParts;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds leads by the rules of add_lead, one or many: each ends as it would if it were added after
 * those before it in a call of its own. Each step looks for all leads at once at what it needs.
 * Source: add_lead.md, "Rules".
 */
public final class LeadAdditions {
  private final AllowedLists allowedLists;
  private final NanpaOption nanpaOption;
  private final NumberRefusal numberRefusal;
  private final PhoneCodes phoneCodes;
  private final LeadStoring leadStoring;

  @Inject
  LeadAdditions(
      AllowedLists allowedLists,
      NanpaOption nanpaOption,
      NumberRefusal numberRefusal,
      PhoneCodes phoneCodes,
      LeadStoring leadStoring) {
    this.allowedLists = allowedLists;
    this.nanpaOption = nanpaOption;
    this.numberRefusal = numberRefusal;
    this.phoneCodes = phoneCodes;
    this.leadStoring = leadStoring;
  }

  /**
   * Adds these leads in the transaction that is open. Access has been checked.
   *
   * @return what was said of each, in the same order; nothing of a lead that was added with others
   *     and of which nobody had to know the id
   */
  public List<List<AddLeadResult>> added(Caller caller, List<AddLeadCommand> sent) {
    List<LeadAddition> all = checked(caller, sent);
    leadStoring.store(caller, LeadAddition.open(all));
    return all.stream().map(LeadAddition::said).toList();
  }

  /**
   * Says what would be refused, and adds nothing. A lead that repeats one before it is told with 0
   * for the id of that.
   *
   * @param rehearsal the same for all batches of a dry run
   */
  public List<List<AddLeadResult>> rehearsed(
      Caller caller, List<AddLeadCommand> sent, Rehearsal rehearsal) {
    List<LeadAddition> all = checked(caller, sent);
    leadStoring.rehearse(LeadAddition.open(all), rehearsal);
    return all.stream().map(LeadAddition::said).toList();
  }

  /** Everything that is looked at before a lead can be a duplicate. */
  private List<LeadAddition> checked(Caller caller, List<AddLeadCommand> sent) {
    List<LeadAddition> all = sent.stream().map(LeadAddition::new).toList();
    if (caller.account().listRestricted()) {
      refuseLists(caller, all);
    }
    LeadAddition.open(all).forEach(lead -> checkNumber(caller, lead));
    List<LeadAddition> callable = LeadAddition.open(all);
    callable.forEach(lead -> lead.change(withState(lead.command())));
    numberRefusal.refuseBarred(caller, callable);
    return all;
  }

  private void refuseLists(Caller caller, List<LeadAddition> all) {
    Map<String, Boolean> known = new HashMap<>();
    for (LeadAddition lead : all) {
      AddLeadCommand sent = lead.sent();
      if (!allowed(caller, sent.listId(), known)
          || !allowed(caller, lead.command().listId(), known)) {
        lead.refuse(new AddLeadResult.ListDenied(sent.phoneNumber(), sent.listId()));
      }
    }
  }

  private boolean allowed(Caller caller, String listId, Map<String, Boolean> known) {
    return known.computeIfAbsent(listId, id -> allowedLists.allow(caller.account(), id));
  }

  private void checkNumber(Caller caller, LeadAddition lead) {
    lead.change(nanpaOption.applied(caller, lead.command(), lead::say));
    numberRefusal.faulty(caller, lead.command()).ifPresent(lead::refuse);
  }

  private AddLeadCommand withState(AddLeadCommand command) {
    if (!command.lookupState() || !command.details().state().isEmpty()) {
      return command;
    }
    Optional<PhoneCode> code =
        phoneCodes.firstOfAreacode(command.phoneCode(), PhoneParts.areacode(command.phoneNumber()));
    return code.map(PhoneCode::state).map(command::inState).orElse(command);
  }
}
