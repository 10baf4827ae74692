package com.dialer360.realtime;

/** How to reach a lead, and what its owner calls it. */
public record LeadContact(String phoneNumber, String vendorLeadCode) {}
