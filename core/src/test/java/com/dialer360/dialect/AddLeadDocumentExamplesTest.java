package com.dialer360.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.dialer360.lead.AddLeadResult;
import com.dialer360.lead.CallbackType;
import com.dialer360.timezone.GmtOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** The lines under "Example responses" of the API document for add_lead. */
class AddLeadDocumentExamplesTest implements DocumentLines {
  private static final GmtOffset GMT = new GmtOffset("-4");

  private final Dialect dialer360 = Dialect.named(DialectName.DIALER360);

  static Stream<Arguments> examples() {
    return Stream.of(
        arguments(
            "SUCCESS: add_lead LEAD HAS BEEN ADDED - 7275551111|6666|999|193715|-4",
            new AddLeadResult.LeadAdded("7275551111", "6666", "999", 193715, GMT)),
        arguments(
            "NOTICE: add_lead ADDED TO HOPPER - 7275551111|6666|193715|1677922",
            new AddLeadResult.HopperAdded("7275551111", "6666", 193715, 1677922)),
        arguments(
            "SUCCESS: add_lead LEAD HAS BEEN ADDED - 7275551111|6666|999|193716|-4",
            new AddLeadResult.LeadAdded("7275551111", "6666", "999", 193716, GMT)),
        arguments(
            "NOTICE: add_lead CUSTOM FIELDS VALUES ADDED - 7275551111|1234|101",
            new AddLeadResult.CustomFieldsAdded("7275551111", 1234, "101", 1)),
        arguments(
            "NOTICE: add_lead CUSTOM FIELDS NOT ADDED, CUSTOM FIELDS DISABLED - 7275551111|Y|0",
            new AddLeadResult.CustomFieldsDisabled("7275551111", 1234)),
        arguments(
            "NOTICE: add_lead CUSTOM FIELDS NOT ADDED, NO CUSTOM FIELDS DEFINED FOR THIS LIST"
                + " - 7275551111|1234|101",
            new AddLeadResult.CustomFieldsWithoutTable("7275551111", 1234, "101")),
        arguments(
            "NOTICE: add_lead CUSTOM FIELDS NOT ADDED, NO FIELDS DEFINED - 7275551111|1234|101",
            new AddLeadResult.CustomFieldsUndefined("7275551111", 1234, "101")),
        arguments(
            "NOTICE: add_lead MULTI-ALT-PHONE NUMBERS LOADED - 3|6666|193716",
            new AddLeadResult.AlternatePhonesLoaded(3, "6666", 193716, "7275551212|1|work")),
        arguments(
            "NOTICE: add_lead NOT ADDED TO HOPPER, OUTSIDE OF LOCAL TIME"
                + " - 7275551111|6666|193716|-4|0",
            new AddLeadResult.HopperClosed("7275551111", "6666", 193716, GMT, "IL")),
        arguments(
            "NOTICE: add_lead SCHEDULED CALLBACK ADDED"
                + " - 1234|2011-09-29 12:00:01|TESTCAMP|6666|USERONLY|CALLBK",
            new AddLeadResult.CallbackAdded(
                1234, "2011-09-29 12:00:01", "TESTCAMP", "6666", CallbackType.USERONLY, "CALLBK")),
        arguments(
            "NOTICE: add_lead SCHEDULED CALLBACK NOT ADDED, CAMPAIGN NOT VALID - 1234|XYZ",
            new AddLeadResult.CallbackCampaignInvalid(1234, "XYZ")),
        arguments(
            "NOTICE: add_lead NANPA options disabled, NANPA prefix data not loaded - 0|6666",
            new AddLeadResult.NanpaOff(0, "6666", "")),
        arguments(
            "ERROR: add_lead INVALID PHONE NUMBER LENGTH - 72755|6666",
            new AddLeadResult.BadLength("72755", "6666")),
        arguments(
            "ERROR: add_lead INVALID PHONE NUMBER PREFIX - 72755|6666",
            new AddLeadResult.BadPrefix("72755", "6666")),
        arguments(
            "ERROR: add_lead INVALID PHONE NUMBER AREACODE - 72755|6666",
            new AddLeadResult.BadAreacode("72755", "6666")),
        arguments(
            "ERROR: add_lead INVALID PHONE NUMBER NANPA AREACODE PREFIX - 7275551212|6666",
            new AddLeadResult.BadNanpa("7275551212", "6666")),
        arguments(
            "ERROR: add_lead USER DOES NOT HAVE PERMISSION TO ADD LEADS TO THE SYSTEM - 6666|0",
            new AddLeadResult.NoPermission("6666")),
        arguments(
            "ERROR: add_lead NOT AN ALLOWED LIST ID - 7275551212|98762",
            new AddLeadResult.ListDenied("7275551212", "98762")),
        arguments(
            "ERROR: add_lead DUPLICATE PHONE NUMBER IN LIST - 7275551111|101|8765444",
            new AddLeadResult.DuplicateInList("7275551111", "101", 8765444)),
        arguments(
            "ERROR: add_lead DUPLICATE PHONE NUMBER IN CAMPAIGN LISTS"
                + " - 7275551111|101|8765444|101",
            new AddLeadResult.DuplicateInCampaign("7275551111", "101", 8765444, "101")),
        arguments(
            "ERROR: add_lead DUPLICATE PHONE NUMBER IN SYSTEM - 7275551111|101|8765444|101",
            new AddLeadResult.DuplicateInSystem("7275551111", "101", 8765444, "101")),
        arguments(
            "ERROR: add_lead DUPLICATE TITLE ALT_PHONE IN LIST - 1234|7275551111|101|8765444",
            new AddLeadResult.DuplicateTitleInList("1234", "7275551111", "101", 8765444)),
        arguments(
            "ERROR: add_lead DUPLICATE TITLE ALT_PHONE IN CAMPAIGN LISTS"
                + " - 1234|7275551111|101|8765444|101",
            new AddLeadResult.DuplicateTitleInCampaign(
                "1234", "7275551111", "101", 8765444, "101")),
        arguments(
            "ERROR: add_lead DUPLICATE TITLE ALT_PHONE IN SYSTEM"
                + " - 1234|7275551111|101|8765444|101",
            new AddLeadResult.DuplicateTitleInSystem("1234", "7275551111", "101", 8765444, "101")),
        arguments(
            "ERROR: add_lead DUPLICATE NAME PHONE IN LIST"
                + " - Bob|Smith|7275551113|101|8765444|101",
            new AddLeadResult.DuplicateNameInList(
                "Bob", "Smith", "7275551113", "101", 8765444, "101")),
        arguments(
            "ERROR: add_lead DUPLICATE NAME PHONE IN CAMPAIGN LISTS"
                + " - Bob|Smith|7275551113|101|8765444|101",
            new AddLeadResult.DuplicateNameInCampaign(
                "Bob", "Smith", "7275551113", "101", 8765444, "101")),
        arguments(
            "ERROR: add_lead DUPLICATE NAME PHONE IN SYSTEM"
                + " - Bob|Smith|7275551113|101|8765444|101",
            new AddLeadResult.DuplicateNameInSystem(
                "Bob", "Smith", "7275551113", "101", 8765444, "101")));
  }

  /** The document leaves the last field of {@code 1234|TESTCAMP|6|} empty; the spec fills it. */
  @Test
  void saysThatACallbackUserIsNotValidWithTheTypeFilledIn() {
    assertThat(dialer360.line(new AddLeadResult.CallbackUserInvalid(1234, "TESTCAMP", "6")))
        .isEqualTo(
            "NOTICE: add_lead SCHEDULED CALLBACK NOT ADDED, USER NOT VALID"
                + " - 1234|TESTCAMP|6|USERONLY\n");
  }
}
