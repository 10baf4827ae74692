package com.dialer360.lead;

import com.dialer360.transaction.Locks;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the leads that a command is about. Source: update_lead.md, rules 1, 3 and 4. Of two equal
 * calls at the same moment that would insert a lead the second waits here until the first is done,
 * and then finds its lead.
 */
final class LeadSearch {
  private final EditableLeads leads;
  private final LeadLists lists;
  private final Locks locks;

  @Inject
  LeadSearch(EditableLeads leads, LeadLists lists, Locks locks) {
    this.leads = leads;
    this.lists = lists;
    this.locks = locks;
  }

  /** False when nothing was sent that can be searched by. */
  static boolean possible(UpdateLeadCommand command) {
    return !keys(command).isEmpty();
  }

  /** The leads that the first successful way of the search has found, newest first. */
  List<FoundLead> found(UpdateLeadCommand command) {
    if (command.insertIfNotFound() && !command.noUpdate()) {
      lock(command);
    }
    long most = command.search().most();
    if (most == 0) {
      return List.of();
    }
    Optional<List<String>> within = limits(command);
    for (LeadQuery.Key key : keys(command)) {
      List<FoundLead> found =
          leads.search(
              new LeadQuery(
                  key,
                  value(key, command),
                  within,
                  command.noUpdate() ? 1 : most,
                  !command.noUpdate()));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<LeadQuery.Key> keys(UpdateLeadCommand command) {
    List<LeadQuery.Key> keys = new ArrayList<>();
    for (LeadQuery.Key key : LeadQuery.Key.values()) {
      if (command.search().method().contains(key.name()) && sent(key, command)) {
        keys.add(key);
      }
    }
    return keys;
  }

  private static boolean sent(LeadQuery.Key key, UpdateLeadCommand command) {
    return switch (key) {
      case LEAD_ID -> !command.leadId().isEmpty();
      case VENDOR_LEAD_CODE -> command.hasVendorLeadCode();
      case PHONE_NUMBER -> command.hasPhoneNumber();
    };
  }

  private static String value(LeadQuery.Key key, UpdateLeadCommand command) {
    return switch (key) {
      case LEAD_ID -> command.leadId();
      case VENDOR_LEAD_CODE -> command.details().vendorLeadCode();
      case PHONE_NUMBER -> command.phoneNumber();
    };
  }

  private Optional<List<String>> limits(UpdateLeadCommand command) {
    String location = command.search().searchLocation();
    if (!command.hasList()) {
      return Optional.empty();
    }
    if (location.contains("LIST")) {
      return Optional.of(List.of(command.listId()));
    }
    return location.contains("CAMPAIGN")
        ? Optional.of(lists.idsOfSameCampaign(command.listId())).filter(ids -> !ids.isEmpty())
        : Optional.empty();
  }

  private void lock(UpdateLeadCommand command) {
    List<String> names =
        keys(command).stream()
            .filter(key -> key != LeadQuery.Key.LEAD_ID)
            .map(
                key ->
                    key == LeadQuery.Key.PHONE_NUMBER
                        ? LeadLock.onPhoneNumber(command.phoneNumber())
                        : LeadLock.onVendorLeadCode(command.details().vendorLeadCode()))
            .sorted()
            .toList();
    if (!names.isEmpty()) {
      locks.hold(names);
    }
  }
}
