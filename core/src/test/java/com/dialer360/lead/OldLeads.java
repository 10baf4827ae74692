package com.dialer360.lead;

import com.dialer360.fakes.InMemoryLeads;
import com.dialer360.timezone.GmtOffset;
import java.time.LocalDateTime;

/** Leads that are there before update_lead is called, each newer than those before. */
final class OldLeads {
  private static final LocalDateTime FIRST = LocalDateTime.parse("2017-01-01T08:00:00");

  private final InMemoryLeads leads;

  OldLeads(InMemoryLeads leads) {
    this.leads = leads;
  }

  /** A lead of New York, without custom fields; its id. */
  long add(String phoneNumber, String listId) {
    return add(phoneNumber, listId, "", "0");
  }

  /** A lead with the vendor's code, and the list whose custom fields it has; its id. */
  long add(String phoneNumber, String listId, String vendorLeadCode, String entryListId) {
    return leads
        .add(
            new NewLead(
                FIRST.plusDays(leads.count()),
                "NEW",
                "1000",
                listId,
                entryListId,
                "1",
                phoneNumber,
                new GmtOffset("-4"),
                "U",
                "0",
                LeadDetailsBuilder.builder(UpdateLead.command().details())
                    .vendorLeadCode(vendorLeadCode)
                    .state("FL")
                    .build()))
        .orElseThrow();
  }
}
