package com.dialer360.lead;

import com.dialer360.catalogue.Parameter;
import com.dialer360.text.Utf8;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Which field of which lead is wanted. Source: lead_field_info.md, "Parameters". */
@RecordBuilder
public record LeadFieldInfoCommand(
    @Parameter(value = "Number of the lead, {length}.", least = 1, most = 11, required = true)
        String leadId,
    @Parameter(value = "Name of the field; letter case does not matter.", required = true)
        String fieldName,
    @Parameter("Y for a custom field.") boolean customFields,
    @Parameter(
            value = "List whose custom field it is, {length}.",
            least = 2,
            fallback = "the lead's entry list")
        String listId,
    @Parameter("Only noted in the API log.") String stage) {
  private static final int LONGEST_LEAD_ID = 11;
  private static final int SHORTEST_LIST = 2;

  /** False when something required is missing, or too long to be a lead's number. */
  boolean complete() {
    return !leadId.isEmpty() && Utf8.length(leadId) <= LONGEST_LEAD_ID && !fieldName.isEmpty();
  }

  /** The list whose custom fields are read, for a lead with this entry list. */
  String tableListId(String entryListId) {
    return Utf8.length(listId) < SHORTEST_LIST ? entryListId : listId;
  }
}
