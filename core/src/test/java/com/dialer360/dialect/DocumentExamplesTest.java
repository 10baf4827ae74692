package com.dialer360.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.dialer360.media.MohListResult;
import com.dialer360.media.SoundsListResult;
import com.dialer360.media.VmListResult;
import com.dialer360.monitor.BlindMonitorResult;
import com.dialer360.outcome.Refusal;
import com.dialer360.realtime.AgentIngroupInfoResult;
import com.dialer360.realtime.AgentStatusResult;
import com.dialer360.realtime.InGroupStatusResult;
import com.dialer360.realtime.NameFilter;
import com.dialer360.realtime.UserGroupStatusResult;
import com.dialer360.report.AgentStatsExportResult;
import com.dialer360.report.CallidInfoResult;
import com.dialer360.report.DidLogExportResult;
import com.dialer360.report.PhoneNumberLogResult;
import com.dialer360.report.RecordingLookupResult;
import com.dialer360.system.VersionResult;
import com.dialer360.timezone.GmtOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** The lines under "Example responses" of the API document, with the document's own values. */
class DocumentExamplesTest implements DocumentLines {
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
        arguments("ERROR: NO FUNCTION SPECIFIED", new Refusal.NoFunction()),
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

  /** The document's line begins in the middle of a word; the template of common.md is whole. */
  @Test
  void saysThatAFunctionIsDeniedWithTheWholeWordInFront() {
    assertThat(dialer360.line(new Refusal.FunctionDenied("6666", "add_lead", "")))
        .isEqualTo(
            "ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION - 6666|add_lead\n");
  }
}
