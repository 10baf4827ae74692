package com.dialer360.lead;

import com.dialer360.timezone.GmtOffset;

/** A lead that is to be dialled. Source: add_lead.md, "Data". */
public record HopperEntry(
    long leadId,
    String campaignId,
    String listId,
    GmtOffset gmtOffset,
    String state,
    HopperPriority priority,
    String vendorLeadCode) {}
