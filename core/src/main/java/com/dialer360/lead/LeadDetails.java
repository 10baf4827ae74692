package com.dialer360.lead;

import com.dialer360.catalogue.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Who a lead is: the parameters that add_lead and update_lead share. Texts longer than their column
 * are cut when they are stored.
 */
@RecordBuilder
public record LeadDetails(
    @Parameter("Code of whoever the lead came from, 1 to 20 characters.") String vendorLeadCode,
    @Parameter("Where the lead came from, 1 to 50 characters.") String sourceId,
    @Parameter("Title, 1 to 4 characters.") String title,
    @Parameter("First name, 1 to 30 characters.") String firstName,
    @Parameter("Middle initial, 1 character.") String middleInitial,
    @Parameter("Last name, 1 to 30 characters.") String lastName,
    @Parameter("First address line, 1 to 100 characters.") String address1,
    @Parameter("Second address line, 1 to 100 characters.") String address2,
    @Parameter("Third address line, 1 to 100 characters.") String address3,
    @Parameter("City, 1 to 50 characters.") String city,
    @Parameter("State, 2 characters.") String state,
    @Parameter("Province, 1 to 50 characters.") String province,
    @Parameter("Postal code, 1 to 10 characters.") String postalCode,
    @Parameter("Country, 3 letters.") String countryCode,
    @Parameter("Date of birth, YYYY-MM-DD.") String dateOfBirth,
    @Parameter("Alternate phone, 1 to 12 characters.") String altPhone,
    @Parameter("Email address, 1 to 70 characters.") String email,
    @Parameter("Security phrase, 1 to 100 characters.") String securityPhrase,
    @Parameter("Comments, 1 to 255 characters.") String comments,
    @Parameter("Owner: user, territory, user group or time zone code, 1 to 20 characters.")
        String owner) {}
