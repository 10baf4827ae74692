package com.dialer360.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.dialer360.realtime.AgentStatusResult;
import com.dialer360.realtime.InGroupStatusResult;
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
import com.dialer360.table.Row;
import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables under "Example responses" of the API document, header and first row. */
class DocumentTablesTest {
  private final Dialect dialer360 = Dialect.named(DialectName.DIALER360);

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
}
