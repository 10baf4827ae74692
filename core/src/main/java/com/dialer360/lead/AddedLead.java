package com.dialer360.lead;

import com.dialer360.timezone.GmtOffset;

/**
 * A lead that has just been stored, for what is done with it after.
 *
 * @param state as used, not as cut by its column
 */
record AddedLead(
    long leadId,
    String phoneNumber,
    String listId,
    GmtOffset gmtOffset,
    String state,
    String vendorLeadCode) {}
