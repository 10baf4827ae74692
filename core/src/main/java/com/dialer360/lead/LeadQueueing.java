package com.dialer360.lead;

import com.dialer360.access.Caller;
import jakarta.inject.Inject;
import java.util.List;

/** Queues a lead that was found or inserted. Source: update_lead.md, "Hopper". */
final class LeadQueueing {
  private final Hopper hopper;
  private final EditableLeads leads;
  private final HopperLoading hopperLoading;

  @Inject
  LeadQueueing(Hopper hopper, EditableLeads leads, HopperLoading hopperLoading) {
    this.hopper = hopper;
    this.leads = leads;
    this.hopperLoading = hopperLoading;
  }

  /**
   * Queues it as it is stored now.
   *
   * @param lead with the list that it is dialled for
   */
  UpdateLeadResult queued(Caller caller, UpdateLeadCommand command, ExistingLead lead) {
    String phone = command.phoneNumber();
    long id = lead.leadId();
    if (hopper.holds(id)) {
      return new UpdateLeadResult.AlreadyInHopper(phone, id, caller.user());
    }
    List<FoundLead> stored = leads.search(LeadQuery.byId(id));
    if (stored.isEmpty()) {
      return new UpdateLeadResult.HopperWithoutLead(phone, id, caller.user());
    }
    FoundLead now = stored.get(0);
    HopperLoading.Result result =
        hopperLoading.load(
            new AddedLead(
                id, phone, lead.listId(), now.gmtOffset(), now.state(), now.vendorLeadCode()),
            LeadList::campaignId,
            command.hopper());
    if (result instanceof HopperLoading.Result.Queued queued) {
      return new UpdateLeadResult.HopperAdded(phone, caller.user(), id, queued.hopperId());
    }
    return result instanceof HopperLoading.Result.OutsideOfCallTime
        ? new UpdateLeadResult.HopperClosed(
            phone, id, now.gmtOffset().plain(), caller.user(), now.gmtOffset(), now.state())
        : new UpdateLeadResult.HopperNotAdded(phone, caller.user(), id);
  }
}
