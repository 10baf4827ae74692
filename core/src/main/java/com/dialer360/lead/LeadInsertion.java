package com.dialer360.lead;

import com.dialer360.access.Caller;
import com.dialer360.timezone.GmtOffset;
import com.dialer360.timezone.GmtOffsets;
import com.dialer360.timezone.ServerTime;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Inserts the lead that was not found. Source: update_lead.md, "Insertion". */
final class LeadInsertion {
  private final AllowedLists allowedLists;
  private final GmtOffsets gmtOffsets;
  private final NewLeads newLeads;
  private final Leads leads;
  private final CustomFieldValues customFieldValues;
  private final ServerTime serverTime;

  @Inject
  LeadInsertion(
      AllowedLists allowedLists,
      GmtOffsets gmtOffsets,
      NewLeads newLeads,
      Leads leads,
      CustomFieldValues customFieldValues,
      ServerTime serverTime) {
    this.allowedLists = allowedLists;
    this.gmtOffsets = gmtOffsets;
    this.newLeads = newLeads;
    this.leads = leads;
    this.customFieldValues = customFieldValues;
    this.serverTime = serverTime;
  }

  /** What was said, and the lead if there is one now. */
  record Result(List<UpdateLeadResult> said, Optional<ExistingLead> lead) {
    private static Result refused(UpdateLeadResult why) {
      return new Result(List.of(why), Optional.empty());
    }
  }

  Result inserted(Caller caller, UpdateLeadCommand command) {
    String listId = command.listToInsertInto();
    if (!command.insertable()) {
      return Result.refused(invalid(caller, command));
    }
    if (!allowedLists.allowChanging(caller.account(), listId)) {
      return Result.refused(new UpdateLeadResult.ListDenied(command.phoneNumber(), listId));
    }
    InsertedLead inserted = new InsertedLead(command);
    GmtOffset gmtOffset = gmtOffsets.of(inserted.place());
    OptionalLong leadId = newLeads.add(inserted.stored(caller, gmtOffset, serverTime.now()));
    if (leadId.isEmpty()) {
      return Result.refused(invalid(caller, command));
    }
    ExistingLead lead = new ExistingLead(leadId.getAsLong(), listId);
    List<UpdateLeadResult> said = new ArrayList<>();
    said.add(
        new UpdateLeadResult.LeadAdded(
            command.phoneNumber(), caller.user(), listId, lead.leadId(), gmtOffset));
    List<AlternatePhone> phones = AlternatePhone.parse(command.multiAltPhones());
    if (!phones.isEmpty()) {
      leads.addAlternatePhones(lead.leadId(), phones);
      said.add(
          new UpdateLeadResult.AlternatePhonesLoaded(
              phones.size(), lead.leadId(), caller.user(), AlternatePhone.printed(phones)));
    }
    if (command.customFields()) {
      said.add(customFields(command, lead));
    }
    return new Result(said, Optional.of(lead));
  }

  private static UpdateLeadResult invalid(Caller caller, UpdateLeadCommand command) {
    return new UpdateLeadResult.InsertionInvalid(
        caller.user(), command.phoneNumber(), command.phoneCode(), command.listId());
  }

  private UpdateLeadResult customFields(UpdateLeadCommand command, ExistingLead lead) {
    String phone = command.phoneNumber();
    String list = lead.listId();
    long id = lead.leadId();
    CustomFieldValues.Result result =
        customFieldValues.store(
            list,
            command.forcedEntryList().orElse(list),
            id,
            command.values(),
            (field, sent) -> UpdateLeadCommand.isBlank(sent) ? "" : field.insertedValue(sent));
    if (result instanceof CustomFieldValues.Result.Stored stored) {
      return new UpdateLeadResult.NewCustomFieldsAdded(phone, id, list, stored.changed());
    }
    if (result instanceof CustomFieldValues.Result.Disabled) {
      return new UpdateLeadResult.NewCustomFieldsDisabled(phone, id);
    }
    return result instanceof CustomFieldValues.Result.NoTable
        ? new UpdateLeadResult.NewCustomFieldsWithoutTable(phone, id, list)
        : new UpdateLeadResult.NewCustomFieldsUndefined(phone, id, list);
  }
}
