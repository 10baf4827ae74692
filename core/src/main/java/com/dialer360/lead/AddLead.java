package com.dialer360.lead;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.outcome.Reply;
import com.dialer360.timezone.GmtOffset;
import com.dialer360.timezone.GmtOffsets;
import com.dialer360.timezone.PhoneCode;
import com.dialer360.timezone.PhoneCodes;
import com.dialer360.timezone.PhoneParts;
import com.dialer360.timezone.PhonePlace;
import com.dialer360.timezone.ServerTime;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Adds one lead, for systems that feed leads. Source: add_lead.md, whose rules the steps follow.
 */
public final class AddLead implements ApiFunction<AddLeadCommand, AddLeadResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<AddLeadCommand> ENTRY =
      FunctionEntry.of(
              "add_lead",
              "adds a new lead with several fields and options",
              Effect.WRITE,
              Permission.level(8, Flag.VDC_AGENT_API_ACCESS, Flag.MODIFY_LEADS),
              AddLeadCommand.class,
              AddLeadResult.class)
          .restrictedToLists();

  private static final AddLeadCommand NOTHING_SENT = CommandShape.unsent(AddLeadCommand.class);

  private final AllowedLists allowedLists;
  private final NanpaOption nanpaOption;
  private final NumberRefusal numberRefusal;
  private final PhoneCodes phoneCodes;
  private final DuplicateCheck duplicateCheck;
  private final GmtOffsets gmtOffsets;
  private final Leads leads;
  private final AfterAdding afterAdding;
  private final ServerTime serverTime;

  @Inject
  AddLead(
      AllowedLists allowedLists,
      NanpaOption nanpaOption,
      NumberRefusal numberRefusal,
      PhoneCodes phoneCodes,
      DuplicateCheck duplicateCheck,
      GmtOffsets gmtOffsets,
      Leads leads,
      AfterAdding afterAdding,
      ServerTime serverTime) {
    this.allowedLists = allowedLists;
    this.nanpaOption = nanpaOption;
    this.numberRefusal = numberRefusal;
    this.phoneCodes = phoneCodes;
    this.duplicateCheck = duplicateCheck;
    this.gmtOffsets = gmtOffsets;
    this.leads = leads;
    this.afterAdding = afterAdding;
    this.serverTime = serverTime;
  }

  /** A command to start from: nothing sent. */
  public static AddLeadCommandBuilder command() {
    return AddLeadCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<AddLeadCommand> entry() {
    return ENTRY;
  }

  @Override
  public AddLeadResult notPermitted(Caller caller) {
    return new AddLeadResult.NoPermission(caller.user());
  }

  @Override
  public Reply.Answer<AddLeadResult> execute(Caller caller, AddLeadCommand sent) {
    AddLeadCommand defaulted = sent.withDefaults();
    if (!allowedLists.allow(caller.account(), sent.listId())
        || !allowedLists.allow(caller.account(), defaulted.listId())) {
      return Reply.Answer.of(new AddLeadResult.ListDenied(sent.phoneNumber(), sent.listId()));
    }
    List<AddLeadResult> said = new ArrayList<>();
    AddLeadCommand checkable = nanpaOption.applied(caller, defaulted, said::add);
    Optional<AddLeadResult> badNumber = numberRefusal.faulty(caller, checkable);
    if (badNumber.isPresent()) {
      said.add(badNumber.get());
      return new Reply.Answer<>(said);
    }
    AddLeadCommand command = withState(checkable);
    Optional<AddLeadResult> refused =
        numberRefusal.barred(caller, command).or(() -> duplicateCheck.refuse(command));
    if (refused.isPresent()) {
      said.add(refused.get());
      return new Reply.Answer<>(said);
    }
    said.addAll(added(caller, command));
    return new Reply.Answer<>(said);
  }

  private AddLeadCommand withState(AddLeadCommand command) {
    if (!command.lookupState() || !command.details().state().isEmpty()) {
      return command;
    }
    return phoneCodes
        .firstOfAreacode(command.phoneCode(), PhoneParts.areacode(command.phoneNumber()))
        .map(PhoneCode::state)
        .map(command::inState)
        .orElse(command);
  }

  private List<AddLeadResult> added(Caller caller, AddLeadCommand command) {
    GmtOffset gmtOffset = gmtOffsets.of(place(command));
    OptionalLong leadId = leads.add(newLead(caller, command, gmtOffset));
    if (leadId.isEmpty()) {
      return List.of(
          new AddLeadResult.LeadNotAdded(command.phoneNumber(), command.listId(), caller.user()));
    }
    AddedLead lead =
        new AddedLead(
            leadId.getAsLong(),
            command.phoneNumber(),
            command.listId(),
            gmtOffset,
            command.details().state(),
            command.details().vendorLeadCode());
    List<AddLeadResult> said = new ArrayList<>();
    said.add(
        new AddLeadResult.LeadAdded(
            lead.phoneNumber(), caller.user(), lead.listId(), lead.leadId(), gmtOffset));
    said.addAll(afterAdding.done(caller.user(), command, lead));
    return said;
  }

  private static PhonePlace place(AddLeadCommand command) {
    LeadDetails details = command.details();
    return new PhonePlace(
        command.phoneCode(),
        command.phoneNumber(),
        details.state(),
        details.postalCode(),
        details.owner(),
        command.tzMethod());
  }

  private NewLead newLead(Caller caller, AddLeadCommand command, GmtOffset gmtOffset) {
    return new NewLead(
        serverTime.now(),
        command.callback().callback() ? "CBHOLD" : "NEW",
        caller.user(),
        command.listId(),
        command.entryListId().isEmpty() ? "0" : command.entryListId(),
        command.phoneCode(),
        command.phoneNumber(),
        gmtOffset,
        command.gender(),
        command.rank(),
        command.details());
  }
}
