package com.dialer360.lead;

/**
 * Where a lead is.
 *
 * @param entryListId list whose custom fields it has
 * @param listExists false when its list has no row
 * @param campaignId campaign of its list, possibly empty
 */
public record LeadPlace(String entryListId, boolean listExists, String campaignId) {}
