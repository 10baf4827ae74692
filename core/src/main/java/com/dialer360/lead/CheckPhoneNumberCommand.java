package com.dialer360.lead;

import com.dialer360.catalogue.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;

/** A number to be checked. Source: check_phone_number.md, "Parameters". */
@RecordBuilder
public record CheckPhoneNumberCommand(
    @Parameter(value = "Phone number, 6 to 16 digits.", required = true) String phoneNumber,
    @Parameter(value = "Country code, 1 to 4 digits.", fallback = "1") String phoneCode,
    @Parameter(value = "Call time that must be open at the number.", required = true)
        String localCallTime,
    @Parameter("Postal code, 5 characters, for POSTAL.") String postalCode,
    @Parameter("State, for call times that differ by state.") String state,
    @Parameter("Time zone code, 1 to 6 characters, for TZCODE.") String owner,
    @Parameter("DNC list of the system: Y, or AREACODE to look for the whole areacode too.")
        DncLookup dncCheck,
    @Parameter("DNC list of campaign_id: Y, or AREACODE to look for the whole areacode too.")
        DncLookup campaignDncCheck,
    @Parameter("Campaign for campaign_dnc_check, 2 to 8 characters.") String campaignId,
    NumberChecks numberChecks,
    @Parameter(
            value =
                "How the time zone is looked up: AREACODE, POSTAL, TZCODE, NANPA, or several of"
                    + " them in one text, each with an answer of its own.",
            fallback = "AREACODE")
        String tzMethod) {

  /** The country code that is used. */
  String codeOrDefault() {
    return phoneCode.isEmpty() ? "1" : phoneCode;
  }
}
