package com.dialer360.lead;

import com.dialer360.catalogue.Parameter;
import com.dialer360.text.Utf8;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;

/**
 * A lead to be added, and what is to be checked before and done after. Source: add_lead.md,
 * "Parameters".
 *
 * @param values every parameter as sent, of which those named after custom fields are stored
 */
@RecordBuilder
public record AddLeadCommand(
    @Parameter(value = "Phone number, {length}.", least = 6, most = 16, required = true)
        String phoneNumber,
    @Parameter(value = "Country code.", fallback = "1") String phoneCode,
    @Parameter(value = "List that the lead goes into, {length}.", least = 3, fallback = "999")
        String listId,
    @Parameter(
            value = "Campaign for campaign_dnc_check and callback, {length}.",
            least = 2,
            most = 8)
        String campaignId,
    @Parameter("DNC list of the system: Y, or AREACODE to look for the whole areacode too.")
        DncLookup dncCheck,
    @Parameter("DNC list of campaign_id: Y, or AREACODE to look for the whole areacode too.")
        DncLookup campaignDncCheck,
    @Parameter(
            "Refuse duplicates: DUPLIST, DUPCAMP or DUPSYS (phone number), DUPTITLEALTPHONE..."
                + " (title and alternate phone), DUPNAMEPHONE... (names and phone number), several"
                + " at once, 90DAY to look only at leads of the last 90 days.")
        DuplicateChecks duplicateCheck,
    NumberChecks numberChecks,
    @Parameter(
            "How the time zone is looked up: POSTAL by postal code, TZCODE by the zone in owner,"
                + " NANPA by areacode and prefix; else by areacode.")
        String tzMethod,
    @Parameter("Y fills an empty state from the areacode.") boolean lookupState,
    LeadDetails details,
    @Parameter(
            value = "M, F or U.",
            oneOf = {"M", "F", "U"},
            fallback = "U")
        String gender,
    @Parameter(value = "Rank, up to 32767.", fallback = "0") String rank,
    @Parameter(value = "List whose custom fields the lead has.", fallback = "0") String entryListId,
    @Parameter("Alternate phones: number_code_note, several separated by !.") String multiAltPhones,
    @Parameter("Y stores the list's custom fields; each value is a parameter of the field's label.")
        boolean customFields,
    HopperRequest hopper,
    CallbackRequest callback,
    @Parameter("Only noted in the API log beside the notice that NANPA data is missing.")
        String leadId,
    Map<String, String> values) {

  /** What holds where nothing, or too little, was sent. Source: add_lead.md, rule 2. */
  AddLeadCommand withDefaults() {
    return AddLeadCommandBuilder.builder(this)
        .gender(gender.isEmpty() ? "U" : gender)
        .rank(rank.isEmpty() ? "0" : rank)
        .listId(Utf8.length(listId) < 3 ? "999" : listId)
        .phoneCode(phoneCode.isEmpty() ? "1" : phoneCode)
        .build();
  }

  /** The same lead with another state. */
  AddLeadCommand inState(String state) {
    return AddLeadCommandBuilder.builder(this)
        .details(LeadDetailsBuilder.builder(details).state(state).build())
        .build();
  }
}
