package com.dialer360.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.dialer360.lead.AddLeadResult;
import com.dialer360.lead.CallbackType;
import com.dialer360.media.MohListResult;
import com.dialer360.media.SoundsListResult;
import com.dialer360.media.VmListResult;
import com.dialer360.monitor.BlindMonitorResult;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Refusal;
import com.dialer360.phone.AddGroupAliasResult;
import com.dialer360.phone.AddPhoneResult;
import com.dialer360.realtime.AgentIngroupInfoResult;
import com.dialer360.realtime.AgentStatusResult;
import com.dialer360.realtime.InGroupStatusResult;
import com.dialer360.realtime.NameFilter;
import com.dialer360.realtime.SubStatus;
import com.dialer360.realtime.UserGroupStatusResult;
import com.dialer360.report.AgentStatsExportResult;
import com.dialer360.report.CallKind;
import com.dialer360.report.CallidInfoResult;
import com.dialer360.report.DidLogExportResult;
import com.dialer360.report.Percentage;
import com.dialer360.report.PhoneNumberLogResult;
import com.dialer360.report.RecordingLookupResult;
import com.dialer360.report.ShownTime;
import com.dialer360.report.TimeFormat;
import com.dialer360.system.VersionResult;
import com.dialer360.table.Row;
import com.dialer360.timezone.GmtOffset;
import com.dialer360.user.AddUserResult;
import com.dialer360.user.UpdateUserResult;
import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lines under "Example responses" of the API document, with the document's own values. */
class DocumentExamplesTest {
  private static final GmtOffset GMT = new GmtOffset("-4");

  private final Dialect dialer360 = Dialect.named(DialectName.DIALER360);

  static Stream<Arguments> examples() {
    return Stream.of(
        arguments(
            "VERSION: 2.4-34|BUILD: 110424-0854|DATE: 2011-05-29 12:19:22|EPOCH: 1306685962"
                + "|DST: 1|TZ: -5|TZNOW: -4|",
            new VersionResult.Shown(
                "2.4-34",
                "110424-0854",
                "2011-05-29 12:19:22",
                1306685962,
                1,
                new GmtOffset("-5"),
                GMT,
                "2.14-111",
                "181214-1606",
                new GmtOffset("-5.00"),
                GMT)),
        arguments(
            "SUCCESS: blind_monitor HAS BEEN LAUNCHED - 350a|010*010*010*017*350|8600051",
            new BlindMonitorResult.Launched(
                "350a",
                "010*010*010*017*",
                "350",
                "8600051",
                "010*010*010*016*",
                "010*010*010*016*08600051",
                1,
                "6666")),
        arguments(
            "ERROR: blind_monitor INVALID PHONE LOGIN - 350q",
            new BlindMonitorResult.InvalidPhoneLogin("350q", "6666")),
        arguments(
            "ERROR: blind_monitor INVALID SESSION ID - 8602051",
            new BlindMonitorResult.InvalidSessionId("8602051", "10.10.10.16", "6666")),
        arguments(
            "ERROR: blind_monitor USER DOES NOT HAVE PERMISSION TO BLIND MONITOR - 6666|0",
            new BlindMonitorResult.NoPermission("6666")),
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
            "ERROR: agent_ingroup_info USER DOES NOT HAVE PERMISSION TO GET AGENT INFO - 6666|0",
            new AgentIngroupInfoResult.NoPermission("6666")),
        arguments(
            "ERROR: agent_ingroup_info INVALID USER ID - 1255|6666",
            new AgentIngroupInfoResult.InvalidUserId("1255", "6666", "")),
        arguments(
            "ERROR: agent_status USER DOES NOT HAVE PERMISSION TO GET AGENT INFO - 6666|0",
            new AgentStatusResult.NoPermission("6666")),
        arguments(
            "ERROR: agent_status INVALID SEARCH PARAMETERS - 6666||",
            new AgentStatusResult.InvalidSearchParameters("6666", "")),
        arguments(
            "ERROR: agent_status AGENT NOT FOUND - 6666||",
            new AgentStatusResult.AgentNotFound("6666", "")),
        arguments(
            "ERROR: agent_status AGENT NOT LOGGED IN - 6666||",
            new AgentStatusResult.AgentNotLoggedIn("6666", "")),
        arguments(
            "ERROR: in_group_status USER DOES NOT HAVE PERMISSION TO GET IN-GROUP INFO - 6666|0",
            new InGroupStatusResult.NoPermission("6666")),
        arguments(
            "ERROR: in_group_status INVALID SEARCH PARAMETERS - 6666||",
            new InGroupStatusResult.InvalidSearchParameters("6666", NameFilter.of(""))),
        arguments(
            "ERROR: user_group_status USER DOES NOT HAVE PERMISSION TO GET USER GROUP INFO - 6666|0",
            new UserGroupStatusResult.NoPermission("6666")),
        arguments(
            "ERROR: user_group_status INVALID SEARCH PARAMETERS - 6666||",
            new UserGroupStatusResult.InvalidSearchParameters("6666", NameFilter.of(""))),
        arguments(
            "ERROR: add_user USER DOES NOT HAVE PERMISSION TO ADD USERS - 6666|0",
            new AddUserResult.NotPermitted("6666")),
        arguments(
            "ERROR: add_user YOU MUST USE ALL REQUIRED FIELDS - 6666|1000||||",
            new AddUserResult.MissingFields("6666", "1000", "", "", "", "", "")),
        arguments(
            "ERROR: add_user USER DOES NOT HAVE PERMISSION TO ADD USERS IN THIS USER LEVEL - 6666|8",
            new AddUserResult.LevelDenied("6666", "8", 8)),
        arguments(
            "ERROR: add_user USER GROUP DOES NOT EXIST - 6666|ADFHR",
            new AddUserResult.GroupUnknown("6666", "ADFHR")),
        arguments(
            "ERROR: add_user USER ALREADY EXISTS - 6666|6666",
            new AddUserResult.UserExists("6666", "6666")),
        arguments(
            "SUCCESS: add_user USER HAS BEEN ADDED - 6666|1000|1234|8|Testing+Person|AGENTS",
            new AddUserResult.Added(
                "6666", "1000", "1234", "8", "Testing+Person", "AGENTS", "XXXX")),
        arguments(
            "ERROR: update_user USER DOES NOT HAVE PERMISSION TO UPDATE USERS - 6666|0",
            new UpdateUserResult.NotPermitted("6666")),
        arguments(
            "ERROR: update_user USER DOES NOT HAVE PERMISSION TO DELETE USERS - 6666|7878",
            new UpdateUserResult.DeleteDenied("6666", "7878")),
        arguments(
            "ERROR: update_user YOU MUST USE ALL REQUIRED FIELDS - 6666||",
            new UpdateUserResult.MissingFields("6666", "")),
        arguments(
            "ERROR: update_user USER DOES NOT EXIST - 6666|78789",
            new UpdateUserResult.NotFound("6666", "78789", "")),
        arguments(
            "ERROR: update_user USER DOES NOT HAVE PERMISSION TO UPDATE THIS USER - 6666|7878",
            new UpdateUserResult.UserDenied("6666", "7878", "<=", 8)),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID FULL NAME, THIS IS AN OPTIONAL FIELD - 6666|",
            new UpdateUserResult.BadName("6666", "")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID USER LEVEL, THIS IS AN OPTIONAL FIELD"
                + " - 6666|0|9|1",
            new UpdateUserResult.BadLevel("6666", "0", 9, 1)),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID USER GROUP, THIS IS AN OPTIONAL FIELD"
                + " - 6666|FAKEGROUP|0",
            new UpdateUserResult.BadGroup("6666", "FAKEGROUP")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID PHONE LOGIN, THIS IS AN OPTIONAL FIELD"
                + " - 6666|fakephone|0|0",
            new UpdateUserResult.BadPhoneLogin("6666", "fakephone")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID PHONE PASSWORD, THIS IS AN OPTIONAL FIELD"
                + " - 6666|0",
            new UpdateUserResult.BadPhonePass("6666", "0")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID HOTKEYS SETTING, THIS IS AN OPTIONAL FIELD"
                + " - 6666|2",
            new UpdateUserResult.BadHotkeys("6666", "2")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID VOICEMAIL ID, THIS IS AN OPTIONAL FIELD"
                + " - 6666",
            new UpdateUserResult.BadVoicemail("6666", "1")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID EMAIL, THIS IS AN OPTIONAL FIELD - 6666",
            new UpdateUserResult.BadEmail("6666", "x")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID CUSTOM ONE, THIS IS AN OPTIONAL FIELD - 6666",
            new UpdateUserResult.BadCustomOne("6666", "x")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID CUSTOM TWO, THIS IS AN OPTIONAL FIELD - 6666",
            new UpdateUserResult.BadCustomTwo("6666", "x")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID CUSTOM THREE, THIS IS AN OPTIONAL FIELD"
                + " - 6666",
            new UpdateUserResult.BadCustomThree("6666", "x")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID CUSTOM FOUR, THIS IS AN OPTIONAL FIELD - 6666",
            new UpdateUserResult.BadCustomFour("6666", "x")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID CUSTOM FIVE, THIS IS AN OPTIONAL FIELD - 6666",
            new UpdateUserResult.BadCustomFive("6666", "x")),
        arguments(
            "ERROR: update_user ACTIVE MUST BE Y OR N, THIS IS AN OPTIONAL FIELD - 6666",
            new UpdateUserResult.BadActive("6666", "X")),
        arguments(
            "ERROR: update_user wrapup_seconds_override MUST BE A VALID DIGIT BETWEEN -1 AND 9999,"
                + " THIS IS AN OPTIONAL FIELD - 6666|-2",
            new UpdateUserResult.BadWrapup("6666", "-2")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID CAMPAIGN RANK, THIS IS AN OPTIONAL FIELD"
                + " - 6666|0",
            new UpdateUserResult.BadRank("6666", "0")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID CAMPAIGN GRADE, THIS IS AN OPTIONAL FIELD"
                + " - 6666|0",
            new UpdateUserResult.BadGrade("6666", "0")),
        arguments(
            "ERROR: update_user NO UPDATES DEFINED - 6666|0",
            new UpdateUserResult.NoUpdates("6666")),
        arguments(
            "NOTICE: update_user USER CAMPAIGN RANKS HAVE BEEN UPDATED - 6666|9|10",
            new UpdateUserResult.RanksUpdated("6666", "7878", "9", "10")),
        arguments(
            "NOTICE: update_user USER CAMPAIGN RANKS HAVE BEEN UPDATED - 6666|9|10|TESTCAMP|1",
            new UpdateUserResult.CampaignRanksUpdated("6666", "7878", "9", "10", "TESTCAMP", "1")),
        arguments(
            "SUCCESS: update_user USER HAS BEEN UPDATED - 6666|7878",
            new UpdateUserResult.Updated("6666", "7878")),
        arguments(
            "SUCCESS: update_user USER HAS BEEN DELETED - 6666|7878",
            new UpdateUserResult.Deleted("6666", "7878")),
        arguments(
            "ERROR: add_group_alias USER DOES NOT HAVE PERMISSION TO ADD GROUP ALIASES - 6666|0",
            new AddGroupAliasResult.NotPermitted("6666")),
        arguments(
            "ERROR: add_group_alias YOU MUST USE ALL REQUIRED FIELDS - 6666|||1000",
            new AddGroupAliasResult.MissingFields("6666", "", "", "1000")),
        arguments(
            "ERROR: add_group_alias GROUP ALIAS ALREADY EXISTS - 6666|7275551212",
            new AddGroupAliasResult.Exists("6666", "7275551212", "7275551212")),
        arguments(
            "SUCCESS: add_group_alias GROUP ALIAS HAS BEEN ADDED"
                + " - 6666|7275551212|test_group_alias|test group alias",
            new AddGroupAliasResult.Added(
                "6666", "7275551212", "test_group_alias", "test group alias")),
        arguments(
            "ERROR: add_phone USER DOES NOT HAVE PERMISSION TO ADD PHONES - 6666|0",
            new AddPhoneResult.NotPermitted("6666")),
        arguments(
            "ERROR: add_phone YOU MUST USE ALL REQUIRED FIELDS - 6666|1000|||||||||||",
            new AddPhoneResult.MissingFields(
                "6666", "1000", "", "", "", "", "", "", "", "", "", "", "", "")),
        arguments(
            "ERROR: add_phone SERVER DOES NOT EXIST - 6666|10.0.9.9",
            new AddPhoneResult.ServerUnknown("6666", "10.0.9.9")),
        arguments(
            "ERROR: add_phone PHONE ALREADY EXISTS ON THIS SERVER - 6666|10.0.9.8|cc101",
            new AddPhoneResult.Exists("6666", "10.0.9.8", "cc101")),
        arguments("ERROR: NO FUNCTION SPECIFIED", new Refusal.NoFunction()),
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
                "Bob", "Smith", "7275551113", "101", 8765444, "101")),
        arguments(
            "ERROR: sounds_list USER DOES NOT HAVE PERMISSION TO VIEW SOUNDS LIST",
            new SoundsListResult.NotPermitted("6666")),
        arguments(
            "ERROR: audio store web directory does not exist:"
                + " |6666|sounds_list|/srv/www/htdocs/1234|",
            new SoundsListResult.NoDirectory("6666", "/srv/www/htdocs/1234")),
        arguments(
            "ERROR: sounds_list CENTRAL SOUND CONTROL IS NOT ACTIVE",
            new SoundsListResult.ControlInactive("6666")),
        arguments(
            "ERROR: moh_list USER DOES NOT HAVE PERMISSION TO VIEW SOUNDS LIST",
            new MohListResult.NotPermitted("6666")),
        arguments(
            "ERROR: moh_list CENTRAL SOUND CONTROL IS NOT ACTIVE",
            new MohListResult.ControlInactive("6666")),
        arguments(
            "ERROR: vm_list USER DOES NOT HAVE PERMISSION TO VIEW VOICEMAIL BOXES LIST",
            new VmListResult.NotPermitted("6666")),
        arguments(
            "ERROR: vm_list CENTRAL SOUND CONTROL IS NOT ACTIVE",
            new VmListResult.ControlInactive()),
        arguments(
            "ERROR: recording_lookup USER DOES NOT HAVE PERMISSION TO GET RECORDING INFO - 6666|0",
            new RecordingLookupResult.Denied("6666")),
        arguments(
            "ERROR: recording_lookup INVALID SEARCH PARAMETERS - 6666|1000||2010-12-03|",
            new RecordingLookupResult.InvalidSearch("6666", "1000", "", "2010-12-03", "")),
        arguments(
            "ERROR: recording_lookup NO RECORDINGS FOUND - 1255|6666||2010-12-03|",
            new RecordingLookupResult.NoneFound("1255", "6666", "", "2010-12-03", "")),
        arguments(
            "ERROR: did_log_export USER DOES NOT HAVE PERMISSION TO GET DID INFO - 6666|0",
            new DidLogExportResult.Denied("6666")),
        arguments(
            "ERROR: did_log_export INVALID SEARCH PARAMETERS - 6666|3125551212|2010-12-03",
            new DidLogExportResult.InvalidSearch("6666", "3125551212", "2010-12-03")),
        arguments(
            "ERROR: did_log_export NO RECORDS FOUND - 1255|3125551212|2010-12-03",
            new DidLogExportResult.NoneFound("1255", "3125551212", "2010-12-03", "", "")),
        arguments(
            "ERROR: phone_number_log USER DOES NOT HAVE PERMISSION TO GET CALL LOG INFO - 6666|0",
            new PhoneNumberLogResult.Denied("6666")),
        arguments(
            "ERROR: phone_number_log NO VALID PHONE NUMBERS DEFINED - 6666|312|2010-12-03",
            new PhoneNumberLogResult.NoNumbers("6666", "312", "2010-12-03")),
        arguments(
            "ERROR: phone_number_log NO RECORDS FOUND - 1255|3125551212|2010-12-03",
            new PhoneNumberLogResult.NoneFound("1255", "3125551212", "", "2010-12-03")),
        arguments(
            "ERROR: agent_stats_export USER DOES NOT HAVE PERMISSION TO GET AGENT INFO - 6666|0",
            new AgentStatsExportResult.Denied("6666")),
        arguments(
            "ERROR: agent_stats_export INVALID SEARCH PARAMETERS"
                + " - 6666||2010-12-03 00:00:00|2010-12-03 00:00:01",
            new AgentStatsExportResult.InvalidSearch(
                "6666", "", "2010-12-03 00:00:00", "2010-12-03 00:00:01")),
        arguments(
            "ERROR: agent_stats_export NO RECORDS FOUND"
                + " - 1255||2010-12-03 00:00:00|2010-12-03 00:00:01",
            new AgentStatsExportResult.NoneFound(
                "1255", "", "2010-12-03 00:00:00", "2010-12-03 00:00:01", "", "")),
        arguments(
            "ERROR: callid_info USER DOES NOT HAVE PERMISSION TO GET CALL INFO - 6666|0",
            new CallidInfoResult.Denied("6666")),
        arguments(
            "ERROR: callid_info INVALID SEARCH PARAMETERS - 6666||",
            new CallidInfoResult.InvalidSearch("6666", "")),
        arguments(
            "ERROR: callid_info CALL NOT FOUND - 6666||",
            new CallidInfoResult.CallNotFound("6666", "")),
        arguments(
            "ERROR: callid_info CALL LOG NOT FOUND - 6666||",
            new CallidInfoResult.LogNotFound("6666", "")));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysWhatTheDocumentPrints(String line, Outcome outcome) {
    assertThat(dialer360.line(outcome)).isEqualTo(line + "\n");
  }

  static Stream<Arguments> tables() {
    return Stream.of(
        arguments(
            "|",
            """
            start_time|user|recording_id|lead_id|location
            2010-12-03 12:00:01|1000|534820|876409|http://yourdomain.dialer360.com/path/to/recording/20101203_120000_1234567890_1000-all.wav
            """,
            new RecordingLookupResult.Recording(
                "2010-12-03 12:00:01",
                "1000",
                534820,
                OptionalLong.of(876409),
                "http://yourdomain.dialer360.com/path/to/recording"
                    + "/20101203_120000_1234567890_1000-all.wav")),
        arguments(
            "|",
            """
            did_number|call_date|caller_id_number|length_in_sec
            3125551212|2010-12-03 12:00:01|7275551212|123
            """,
            new DidLogExportResult.Call("3125551212", "2010-12-03 12:00:01", "7275551212", 123)),
        arguments(
            "|",
            """
            phone_number|call_date|list_id|length_in_sec|lead_status|hangup_reason|call_status|source_id|user
            9998887112|2017-01-06 08:11:01|82106|25|TD|AGENT|SALE|mail098|6666
            """,
            new PhoneNumberLogResult.Call(
                "9998887112",
                "2017-01-06 08:11:01",
                OptionalLong.of(82106),
                OptionalLong.of(25),
                "TD",
                "AGENT",
                "SALE",
                "mail098",
                "6666")),
        arguments(
            "|",
            """
            user|full_name|user_group|calls|login_time|total_talk_time|avg_talk_time|avg_wait_time|pct_of_queue|pause_time|sessions|avg_session|pauses|avg_pause_time|pause_pct|pauses_per_session|total_wait_time
            1029|test agent|ADMIN|1|0:01:52|0:00:16|0:00:16|0:00:18|16.7%|54|3|0:00:37|5|0:00:11|48.2%|2|0:00:32
            """,
            new AgentStatsExportResult.Agent(
                "1029",
                "test agent",
                "ADMIN",
                1,
                hours(112),
                hours(16),
                hours(16),
                hours(0),
                hours(18),
                new Percentage(new BigDecimal("16.7")),
                54,
                3,
                hours(37),
                5,
                hours(11),
                new Percentage(new BigDecimal("48.2")),
                2,
                hours(32))),
        arguments(
            ",",
            """
            status,call_id,lead_id,campaign_id,calls_today,full_name,user_group,user_level,pause_code,real_time_sub_status,phone_number,vendor_lead_code,session_id
            INCALL,M4050908070000012345,12345,TESTCAMP,1,Test Agent,AGENTS,3,LOGIN,,7275551212,123456,8600051
            """,
            new AgentStatusResult.Agent(
                "INCALL",
                "M4050908070000012345",
                12345,
                "TESTCAMP",
                OptionalLong.of(1),
                "Test Agent",
                "AGENTS",
                3,
                "LOGIN",
                SubStatus.NONE,
                "7275551212",
                "123456",
                "8600051",
                SubStatus.NONE)),
        arguments(
            "|",
            """
            status|call_id|lead_id|campaign_id|calls_today|full_name|user_group|user_level|pause_code|real_time_sub_status|phone_number|vendor_lead_code|session_id
            INCALL|M4181606420000000104|104|TESTBLND|1|Admin|ADMIN|9|BRK2|DEAD|3125551212|123457|8600051
            """,
            new AgentStatusResult.Agent(
                "INCALL",
                "M4181606420000000104",
                104,
                "TESTBLND",
                OptionalLong.of(1),
                "Admin",
                "ADMIN",
                9,
                "BRK2",
                SubStatus.DEAD,
                "3125551212",
                "123457",
                "8600051",
                SubStatus.DEAD)),
        arguments(
            "|",
            """
            status|call_id|lead_id|campaign_id|calls_today|full_name|user_group|user_level|pause_code|real_time_sub_status|phone_number|vendor_lead_code|session_id
            PAUSED||105|TESTBLND|1|Admin|ADMIN|9||PREVIEW|9545551212|123458|8600052
            """,
            new AgentStatusResult.Agent(
                "PAUSED",
                "",
                105,
                "TESTBLND",
                OptionalLong.of(1),
                "Admin",
                "ADMIN",
                9,
                "",
                SubStatus.PREVIEW,
                "9545551212",
                "123458",
                "8600052",
                SubStatus.PREVIEW)),
        arguments(
            ",",
            """
            ingroups,total_calls,calls_waiting,agents_logged_in,agents_in_calls,agents_waiting,agents_paused,agents_in_dispo
            SALESLINE SUPPORT,31,0,75,54,0,20,1
            """,
            new InGroupStatusResult.Counts("SALESLINE SUPPORT", 31, 0, 75, 54, 0, 20, 1, 0)),
        arguments(
            "|",
            """
            usergroups|calls_waiting|agents_logged_in|agents_in_calls|agents_waiting|agents_paused|agents_in_dead_calls|agents_in_dispo
            ADMIN AGENT|0|1|0|1|0|0|0
            """,
            new UserGroupStatusResult.Counts("ADMIN AGENT", 0, 1, 0, 1, 0, 0, 0, 0)),
        arguments(
            ",",
            """
            call_id,custtime
            M4050908070000012345,725
            """,
            new CallidInfoResult.CustomerTime("M4050908070000012345", 725)),
        arguments(
            ",",
            """
            call_id,custtime,call_date,campaign_id,list_id,status,user,phone
            M4050908070000012345,725,2014-01-24 09:26:09,TESTCAMP,999,A,6666,3125551212
            """,
            new CallidInfoResult.Call(
                "M4050908070000012345",
                725,
                "2014-01-24 09:26:09",
                "3125551212",
                CallKind.OUTBOUND_MANUAL,
                "TESTCAMP",
                OptionalLong.of(999),
                "A",
                "6666")));
  }

  private static ShownTime hours(long seconds) {
    return new ShownTime(seconds, TimeFormat.HOURS);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void listsWhatTheDocumentPrints(String delimiter, String printed, Row row) {
    ColumnSet columns = dialer360.columns(row.getClass());

    assertThat(
            String.join(delimiter, columns.names())
                + "\n"
                + String.join(delimiter, columns.cells(row))
                + "\n")
        .isEqualTo(printed);
  }

  /** The document's line begins in the middle of a word; the template of common.md is whole. */
  @Test
  void saysThatAFunctionIsDeniedWithTheWholeWordInFront() {
    assertThat(dialer360.line(new Refusal.FunctionDenied("6666", "add_lead", "")))
        .isEqualTo(
            "ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION - 6666|add_lead\n");
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
