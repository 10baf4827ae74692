package com.dialer360.lead;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What add_lead does with a lead once it is stored. Source: add_lead.md, rules 10 to 13. */
final class AfterAdding {
  private final Leads leads;
  private final CustomFieldValues customFieldValues;
  private final HopperLoading hopperLoading;
  private final CallbackScheduler callbackScheduler;

  @Inject
  AfterAdding(
      Leads leads,
      CustomFieldValues customFieldValues,
      HopperLoading hopperLoading,
      CallbackScheduler callbackScheduler) {
    this.leads = leads;
    this.customFieldValues = customFieldValues;
    this.hopperLoading = hopperLoading;
    this.callbackScheduler = callbackScheduler;
  }

  /** True when something is to be done with the lead once it is stored. */
  static boolean asked(AddLeadCommand command) {
    return !command.multiAltPhones().isEmpty()
        || command.customFields()
        || command.hopper().addToHopper()
        || command.callback().callback();
  }

  /** Does what the command asks for, and says what became of it. */
  List<AddLeadResult> done(String user, AddLeadCommand command, AddedLead lead) {
    List<AddLeadResult> said = new ArrayList<>();
    List<AlternatePhone> phones = AlternatePhone.parse(command.multiAltPhones());
    if (!phones.isEmpty()) {
      leads.addAlternatePhones(lead.leadId(), phones);
      said.add(
          new AddLeadResult.AlternatePhonesLoaded(
              phones.size(), user, lead.leadId(), AlternatePhone.printed(phones)));
    }
    if (command.customFields()) {
      said.add(customFields(command, lead));
    }
    if (command.hopper().addToHopper()) {
      said.add(hopper(user, command.hopper(), lead));
    }
    if (command.callback().callback()) {
      said.add(callback(command, lead));
    }
    return said;
  }

  private AddLeadResult customFields(AddLeadCommand command, AddedLead lead) {
    String phone = lead.phoneNumber();
    String list = lead.listId();
    long id = lead.leadId();
    CustomFieldValues.Result result = customFieldValues.store(list, id, command.values());
    if (result instanceof CustomFieldValues.Result.Stored stored) {
      return new AddLeadResult.CustomFieldsAdded(phone, id, list, stored.changed());
    }
    if (result instanceof CustomFieldValues.Result.Disabled) {
      return new AddLeadResult.CustomFieldsDisabled(phone, id);
    }
    if (result instanceof CustomFieldValues.Result.NoTable) {
      return new AddLeadResult.CustomFieldsWithoutTable(phone, id, list);
    }
    return result instanceof CustomFieldValues.Result.NoFields
        ? new AddLeadResult.CustomFieldsUndefined(phone, id, list)
        : new AddLeadResult.CustomFieldsNotAdded(phone, id, list);
  }

  private AddLeadResult hopper(String user, HopperRequest request, AddedLead lead) {
    HopperLoading.Result result = hopperLoading.load(lead, request);
    if (result instanceof HopperLoading.Result.Queued queued) {
      return new AddLeadResult.HopperAdded(
          lead.phoneNumber(), user, lead.leadId(), queued.hopperId());
    }
    return result instanceof HopperLoading.Result.OutsideOfCallTime
        ? new AddLeadResult.HopperClosed(
            lead.phoneNumber(), user, lead.leadId(), lead.gmtOffset(), lead.state())
        : new AddLeadResult.HopperNotAdded(lead.phoneNumber(), lead.leadId(), user);
  }

  private AddLeadResult callback(AddLeadCommand command, AddedLead lead) {
    CallbackRequest request = command.callback();
    String campaignId = command.campaignId();
    CallbackScheduler.Result result =
        callbackScheduler.schedule(lead.leadId(), lead.listId(), campaignId, request);
    if (result instanceof CallbackScheduler.Result.Scheduled scheduled) {
      Callback callback = scheduled.callback();
      return new AddLeadResult.CallbackAdded(
          lead.leadId(),
          callback.callbackTime(),
          campaignId,
          callback.user(),
          callback.recipient(),
          callback.leadStatus());
    }
    return result instanceof CallbackScheduler.Result.NoSuchCampaign
        ? new AddLeadResult.CallbackCampaignInvalid(lead.leadId(), campaignId)
        : new AddLeadResult.CallbackUserInvalid(lead.leadId(), campaignId, request.callbackUser());
  }
}
