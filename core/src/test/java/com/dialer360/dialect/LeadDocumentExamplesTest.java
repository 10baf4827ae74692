package com.dialer360.dialect;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.dialer360.lead.CallbackType;
import com.dialer360.lead.LeadFieldInfoResult;
import com.dialer360.lead.UpdateLeadResult;
import com.dialer360.report.UpdateLogEntryResult;
import com.dialer360.timezone.GmtOffset;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The lines under "Example responses" of the API document for update_lead, lead_field_info and
 * update_log_entry; check_phone_number has none there.
 */
class LeadDocumentExamplesTest implements DocumentLines {
  private static final String PHONE = "7275551111";
  private static final GmtOffset GMT = new GmtOffset("-4");

  static Stream<Arguments> examples() {
    return Stream.of(updateLead(), leadFieldInfo(), updateLogEntry()).flatMap(part -> part);
  }

  private static Stream<Arguments> updateLead() {
    return Stream.of(
        arguments(
            "SUCCESS: update_lead LEAD HAS BEEN UPDATED - 6666|193716",
            new UpdateLeadResult.LeadUpdated("6666", 193716, 1, PHONE, "101")),
        arguments(
            "NOTICE: update_lead CUSTOM FIELDS VALUES UPDATED - 7275551111|1234|101",
            new UpdateLeadResult.CustomFieldsUpdated(PHONE, 1234, "101", "101", "101", 1)),
        arguments(
            "NOTICE: update_lead CUSTOM FIELDS NOT UPDATED, CUSTOM FIELDS DISABLED"
                + " - 7275551111|Y|0",
            new UpdateLeadResult.CustomFieldsDisabled(PHONE)),
        arguments(
            "NOTICE: update_lead CUSTOM FIELDS NOT UPDATED, NO CUSTOM FIELDS DEFINED FOR THIS LIST"
                + " - 7275551111|1234|101",
            new UpdateLeadResult.CustomFieldsWithoutTable(PHONE, 1234, "101")),
        arguments(
            "NOTICE: update_lead CUSTOM FIELDS NOT UPDATED, NO FIELDS DEFINED"
                + " - 7275551111|1234|101",
            new UpdateLeadResult.CustomFieldsUndefined(PHONE, 1234, "101")),
        arguments(
            "NOTICE: update_lead SCHEDULED CALLBACK UPDATED"
                + " - 1234|2011-09-29 12:00:01|TESTCAMP|6666|USERONLY|CALLBK",
            new UpdateLeadResult.CallbackUpdated(
                1234, "2011-09-29 12:00:01", "TESTCAMP", "6666", "USERONLY", "CALLBK")),
        arguments(
            "NOTICE: update_lead SCHEDULED CALLBACK NOT UPDATED, NO FIELDS SPECIFIED - 1234|",
            new UpdateLeadResult.CallbackUnchanged(1234)),
        arguments(
            "NOTICE: update_lead SCHEDULED CALLBACK ADDED"
                + " - 1234|2011-09-29 12:00:01|TESTCAMP|6666|USERONLY|CALLBK",
            new UpdateLeadResult.CallbackAdded(
                1234, "2011-09-29 12:00:01", "TESTCAMP", "6666", CallbackType.USERONLY, "CALLBK")),
        arguments(
            "NOTICE: update_lead SCHEDULED CALLBACK NOT ADDED, USER NOT VALID - 1234|TESTCAMP|6|",
            new UpdateLeadResult.CallbackUserInvalid(1234, "TESTCAMP", "6", "")),
        arguments(
            "NOTICE: update_lead SCHEDULED CALLBACK NOT ADDED, CAMPAIGN NOT VALID - 1234|XYZ",
            new UpdateLeadResult.CallbackCampaignInvalid(1234, "XYZ")),
        arguments(
            "NOTICE: update_lead NO MATCHES FOUND IN THE SYSTEM - 6666|4567|897654327|7275551212",
            new UpdateLeadResult.NoMatchYet("6666", "4567", "897654327", "7275551212")),
        arguments(
            "SUCCESS: update_lead LEAD HAS BEEN ADDED - 7275551111|6666|999|193716|-4",
            new UpdateLeadResult.LeadAdded(PHONE, "6666", "999", 193716, GMT)),
        arguments(
            "SUCCESS: update_lead LEAD HAS BEEN DELETED - 7275551111|6666|999|193716|-4",
            new UpdateLeadResult.LeadDeleted(PHONE, "6666", "999", 193716, GMT, 0, 0, "")),
        arguments(
            "NOTICE: update_lead CUSTOM FIELDS ENTRY DELETED 1 - 7275551111|6666|999|193716|-4",
            new UpdateLeadResult.CustomFieldsDeleted(
                1, PHONE, "6666", "999", 193716, GMT, "", "0", "999")),
        arguments(
            "NOTICE: update_lead LEADS FOUND IN THE SYSTEM:"
                + " |6666|1010542|12345678901234|9998887112|3333444|0",
            new UpdateLeadResult.LeadsFound(
                "6666", "1010542", "12345678901234", "9998887112", "3333444", "0")),
        arguments(
            "NOTICE: update_lead ADDED TO HOPPER - 7275551111|6666|193715|1677922",
            new UpdateLeadResult.HopperAdded(PHONE, "6666", 193715, 1677922)),
        arguments(
            "NOTICE: update_lead NOT ADDED TO HOPPER, OUTSIDE OF LOCAL TIME"
                + " - 7275551111|193715|-5|0|6666",
            new UpdateLeadResult.HopperClosed(
                PHONE, 193715, new GmtOffset("-5"), "6666", new GmtOffset("-5.00"), "IL")),
        arguments(
            "NOTICE: update_lead NOT ADDED TO HOPPER, LEAD NOT FOUND - 7275551111|193715|6666",
            new UpdateLeadResult.HopperWithoutLead(PHONE, 193715, "6666")),
        arguments(
            "NOTICE: update_lead NOT ADDED TO HOPPER, LEAD IS ALREADY IN THE HOPPER"
                + " - 7275551111|193715|6666",
            new UpdateLeadResult.AlreadyInHopper(PHONE, 193715, "6666")),
        arguments(
            "ERROR: update_lead INVALID DATA FOR LEAD INSERTION - 6666|||",
            new UpdateLeadResult.InsertionInvalid("6666", "", "", "")),
        arguments(
            "ERROR: update_lead NO MATCHES FOUND IN THE SYSTEM - 6666|||",
            new UpdateLeadResult.NoMatch("6666", "", "", "")),
        arguments(
            "ERROR: update_lead NO VALID SEARCH METHOD - 6666|SYSTEM|||",
            new UpdateLeadResult.NoSearch("6666", "SYSTEM", "", "", "")),
        arguments(
            "ERROR: update_lead USER DOES NOT HAVE PERMISSION TO UPDATE LEADS IN THE SYSTEM"
                + " - 6666|0",
            new UpdateLeadResult.NoPermission("6666")),
        arguments(
            "ERROR: update_lead NOT AN ALLOWED LIST ID - 7275551212|98762",
            new UpdateLeadResult.ListDenied("7275551212", "98762")));
  }

  private static Stream<Arguments> leadFieldInfo() {
    return Stream.of(
        arguments(
            "ERROR: lead_field_info USER DOES NOT HAVE PERMISSION TO GET LEAD INFO - 6666|0",
            new LeadFieldInfoResult.NoPermission("6666")),
        arguments(
            "ERROR: lead_field_info INVALID SEARCH PARAMETERS - 6666||",
            new LeadFieldInfoResult.InvalidSearch("6666", "", "")),
        arguments(
            "ERROR: lead_field_info LIST NOT FOUND - 6666||",
            new LeadFieldInfoResult.ListNotFound("6666", "")),
        arguments(
            "ERROR: lead_field_info LEAD NOT FOUND - 6666||",
            new LeadFieldInfoResult.LeadNotFound("6666", "")),
        arguments(
            "ERROR: lead_field_info LEAD FIELD NOT FOUND - 6666||",
            new LeadFieldInfoResult.FieldNotFound("6666", "")));
  }

  private static Stream<Arguments> updateLogEntry() {
    return Stream.of(
        arguments(
            "ERROR: update_log_entry USER DOES NOT HAVE PERMISSION TO UPDATE LOGS - 6666|0",
            new UpdateLogEntryResult.NoPermission("6666")),
        arguments(
            "ERROR: update_log_entry INVALID SEARCH PARAMETERS - 6666||",
            new UpdateLogEntryResult.InvalidSearch("6666", "", "", "")),
        arguments(
            "ERROR: update_log_entry GROUP NOT FOUND - 6666||",
            new UpdateLogEntryResult.GroupNotFound("6666", "")),
        arguments(
            "ERROR: update_log_entry NO RECORDS FOUND - 6666||||",
            new UpdateLogEntryResult.NoRecords("6666", "", "", "")),
        arguments(
            "ERROR: update_log_entry NO RECORDS UPDATED"
                + " - 6666|TESTCAMP|M9131554060000426264|SALEX|SALEX|1347566056.399",
            new UpdateLogEntryResult.NotUpdated(
                "6666", "TESTCAMP", "M9131554060000426264", "SALEX", "SALEX", "1347566056.399")),
        arguments(
            "SUCCESS: update_log_entry RECORD HAS BEEN UPDATED"
                + " - 6666|6666|TESTCAMP|M9131554060000426264|SALEX|WN|1347566056.399|",
            new UpdateLogEntryResult.Updated(
                "6666", "TESTCAMP", "M9131554060000426264", "SALEX", "WN", "1347566056.399")));
  }
}
