package com.dialer360.lead;

import com.dialer360.catalogue.Parameter;
import com.dialer360.text.LeadingNumber;
import com.dialer360.text.Utf8;
import io.soabase.recordbuilder.core.RecordBuilder;

/** How leads are searched for. Source: update_lead.md, "Parameters". */
@RecordBuilder
public record LeadSearchRequest(
    @Parameter(
            value =
                "What to search by: LEAD_ID, VENDOR_LEAD_CODE, PHONE_NUMBER, or several of them in"
                    + " one text; they are tried in this order.",
            fallback = "LEAD_ID")
        String searchMethod,
    @Parameter(
            value =
                "Where to search: LIST for the list of list_id, CAMPAIGN for all lists of its"
                    + " campaign, else everywhere.",
            oneOf = {"LIST", "CAMPAIGN", "SYSTEM"},
            fallback = "SYSTEM")
        String searchLocation,
    @Parameter(value = "How many of the leads found, the newest first.", fallback = "1")
        String records) {
  private static final int SHORTEST_METHOD = 6;

  /** The search method, or what is taken where it is too short to be one. */
  String method() {
    return Utf8.length(searchMethod) < SHORTEST_METHOD
        ? LeadQuery.Key.LEAD_ID.name()
        : searchMethod;
  }

  /** How many leads are wanted. */
  long most() {
    return records.isEmpty() ? 1 : LeadingNumber.of(records, Integer.MAX_VALUE);
  }
}
