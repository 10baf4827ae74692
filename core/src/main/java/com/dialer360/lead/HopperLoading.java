package com.dialer360.lead;

import com.dialer360.timezone.DialableNow;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Queues a lead to be dialled. Source: add_lead.md, rule 12; update_lead.md, "Hopper". */
final class HopperLoading {

  /** What became of it. */
  sealed interface Result {
    record Queued(long hopperId) implements Result {}

    record OutsideOfCallTime() implements Result {}

    record Refused() implements Result {}
  }

  private final LeadLists lists;
  private final Hopper hopper;
  private final DialableNow dialableNow;

  @Inject
  HopperLoading(LeadLists lists, Hopper hopper, DialableNow dialableNow) {
    this.lists = lists;
    this.hopper = hopper;
    this.dialableNow = dialableNow;
  }

  /** Queues a new lead, for the campaign of its list if there is such a campaign. */
  Result load(AddedLead lead, HopperRequest request) {
    return load(lead, LeadList::dialingCampaignId, request);
  }

  /**
   * Queues a lead.
   *
   * @param campaign the campaign that dials the leads of a list
   */
  Result load(AddedLead lead, Function<LeadList, String> campaign, HopperRequest request) {
    Optional<LeadList> list = lists.find(lead.listId());
    if (request.hopperLocalCallTimeCheck()
        && !dialableNow.at(
            list.map(LeadList::effectiveCallTimeId).orElse(""), lead.gmtOffset(), lead.state())) {
      return new Result.OutsideOfCallTime();
    }
    OptionalLong hopperId =
        hopper.add(
            new HopperEntry(
                lead.leadId(),
                list.map(campaign).orElse(""),
                lead.listId(),
                lead.gmtOffset(),
                lead.state(),
                request.hopperPriority(),
                lead.vendorLeadCode()));
    return hopperId.isPresent() ? new Result.Queued(hopperId.getAsLong()) : new Result.Refused();
  }
}
