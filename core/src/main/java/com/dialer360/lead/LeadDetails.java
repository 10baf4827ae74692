package com.dialer360.lead;

import com.dialer360.catalogue.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Who a lead is: the parameters that add_lead and update_lead share. Texts longer than their column
 * are cut when they are stored.
 */
@RecordBuilder
public record LeadDetails(
    @Parameter(value = "Code of whoever the lead came from, {length}.", least = 1, most = 20)
        String vendorLeadCode,
    @Parameter(value = "Where the lead came from, {length}.", least = 1, most = 50) String sourceId,
    @Parameter(value = "Title, {length}.", least = 1, most = 4) String title,
    @Parameter(value = "First name, {length}.", least = 1, most = 30) String firstName,
    @Parameter(value = "Middle initial, {length}.", least = 1, most = 1) String middleInitial,
    @Parameter(value = "Last name, {length}.", least = 1, most = 30) String lastName,
    @Parameter(value = "First address line, {length}.", least = 1, most = 100) String address1,
    @Parameter(value = "Second address line, {length}.", least = 1, most = 100) String address2,
    @Parameter(value = "Third address line, {length}.", least = 1, most = 100) String address3,
    @Parameter(value = "City, {length}.", least = 1, most = 50) String city,
    @Parameter(value = "State, {length}.", least = 2, most = 2) String state,
    @Parameter(value = "Province, {length}.", least = 1, most = 50) String province,
    @Parameter(value = "Postal code, {length}.", least = 1, most = 10) String postalCode,
    @Parameter(value = "Country, {length}.", least = 3, most = 3) String countryCode,
    @Parameter("Date of birth, YYYY-MM-DD.") String dateOfBirth,
    @Parameter(value = "Alternate phone, {length}.", least = 1, most = 12) String altPhone,
    @Parameter(value = "Email address, {length}.", least = 1, most = 70) String email,
    @Parameter(value = "Security phrase, {length}.", least = 1, most = 100) String securityPhrase,
    @Parameter(value = "Comments, {length}.", least = 1, most = 255) String comments,
    @Parameter(
            value = "Owner: user, territory, user group or time zone code, {length}.",
            least = 1,
            most = 20)
        String owner) {}
