package com.dialer360.lead;

/** A lead that is there already, and its list. */
public record ExistingLead(long leadId, String listId) {}
