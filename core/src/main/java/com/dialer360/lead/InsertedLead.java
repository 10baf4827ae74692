package com.dialer360.lead;

import com.dialer360.access.Caller;
import com.dialer360.timezone.GmtOffset;
import com.dialer360.timezone.PhonePlace;
import java.time.LocalDateTime;

/**
 * The lead that update_lead inserts, out of what was sent: a blanked field is empty. Source:
 * update_lead.md, "Data".
 */
final class InsertedLead {
  private final UpdateLeadCommand command;
  private final LeadDetails details;

  InsertedLead(UpdateLeadCommand command) {
    this.command = command;
    LeadDetails sent = command.details();
    this.details =
        new LeadDetails(
            command.inserted("vendor_lead_code", sent.vendorLeadCode(), ""),
            command.inserted("source_id", sent.sourceId(), ""),
            command.inserted("title", sent.title(), ""),
            command.inserted("first_name", sent.firstName(), ""),
            command.inserted("middle_initial", sent.middleInitial(), ""),
            command.inserted("last_name", sent.lastName(), ""),
            command.inserted("address1", sent.address1(), ""),
            command.inserted("address2", sent.address2(), ""),
            command.inserted("address3", sent.address3(), ""),
            command.inserted("city", sent.city(), ""),
            command.inserted("state", sent.state(), ""),
            command.inserted("province", sent.province(), ""),
            command.inserted("postal_code", sent.postalCode(), ""),
            command.inserted("country_code", sent.countryCode(), ""),
            command.inserted("date_of_birth", sent.dateOfBirth(), ""),
            command.inserted("alt_phone", sent.altPhone(), ""),
            command.inserted("email", sent.email(), ""),
            command.inserted("security_phrase", sent.securityPhrase(), ""),
            command.inserted("comments", sent.comments(), ""),
            command.inserted("owner", sent.owner(), ""));
  }

  /** Where its number is. */
  PhonePlace place() {
    return new PhonePlace(
        command.phoneCode(),
        command.phoneNumber(),
        details.state(),
        details.postalCode(),
        details.owner(),
        command.tzMethod());
  }

  /** What is stored of it. */
  NewLead stored(Caller caller, GmtOffset gmtOffset, LocalDateTime now) {
    String entryList = command.customFields() ? "" : command.entryList();
    return new NewLead(
        now,
        command.inserted("status", command.status(), "NEW"),
        caller.user(),
        command.listToInsertInto(),
        entryList.isEmpty() ? "0" : entryList,
        command.phoneCode(),
        command.phoneNumber(),
        gmtOffset,
        command.inserted("gender", command.gender(), "U"),
        LeadColumn.RANK.edited(command).orElse("0"),
        details);
  }
}
