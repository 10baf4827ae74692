package com.dialer360.lead;

import com.dialer360.timezone.GmtOffset;

/**
 * A lead that has been stored, for what is done with it after.
 *
 * @param listId the list that it counts to in what follows
 * @param state as used by add_lead, not as cut by its column
 */
record AddedLead(
    long leadId,
    String phoneNumber,
    String listId,
    GmtOffset gmtOffset,
    String state,
    String vendorLeadCode) {}
