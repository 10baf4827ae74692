package com.dialer360.lead;

import com.dialer360.catalogue.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;

/** A number to be checked. Source: check_phone_number.md, "Parameters". */
@RecordBuilder
public record CheckPhoneNumberCommand(
    @Parameter(value = "Phone number, {length}.", least = 6, most = 16, required = true)
        String phoneNumber,
    @Parameter(value = "Country code, {length}.", least = 1, most = 4, fallback = "1")
        String phoneCode,
    @Parameter(value = "Call time that must be open at the number.", required = true)
        String localCallTime,
    @Parameter(value = "Postal code, {length}, for POSTAL.", least = 5, most = 5) String postalCode,
    @Parameter("State, for call times that differ by state.") String state,
    @Parameter(value = "Time zone code, {length}, for TZCODE.", least = 1, most = 6) String owner,
    @Parameter("DNC list of the system: Y, or AREACODE to look for the whole areacode too.")
        DncLookup dncCheck,
    @Parameter("DNC list of campaign_id: Y, or AREACODE to look for the whole areacode too.")
        DncLookup campaignDncCheck,
    @Parameter(value = "Campaign for campaign_dnc_check, {length}.", least = 2, most = 8)
        String campaignId,
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
