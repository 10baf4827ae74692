package com.dialer360.persistence.table;

import com.dialer360.lead.FoundLead;
import com.dialer360.timezone.GmtOffset;

/** A lead as a search reads it. */
record FoundLeadRow(
    long leadId,
    String listId,
    String entryListId,
    String phoneNumber,
    String gmtOffset,
    String state,
    String vendorLeadCode) {

  FoundLead lead() {
    return new FoundLead(
        leadId, listId, entryListId, phoneNumber, new GmtOffset(gmtOffset), state, vendorLeadCode);
  }
}
