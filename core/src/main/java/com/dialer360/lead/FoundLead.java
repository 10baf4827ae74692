package com.dialer360.lead;

import com.dialer360.timezone.GmtOffset;

/**
 * A lead that a search has found, as it is stored.
 *
 * @param entryListId list whose custom fields it has; 0 for none
 * @param gmtOffset with two decimals: {@code -4.00}
 */
public record FoundLead(
    long leadId,
    String listId,
    String entryListId,
    String phoneNumber,
    GmtOffset gmtOffset,
    String state,
    String vendorLeadCode) {}
