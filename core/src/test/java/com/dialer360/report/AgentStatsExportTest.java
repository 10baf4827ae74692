package com.dialer360.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of agent_stats_export.md, on ports in memory. */
class AgentStatsExportTest {
  private static final String DAY =
      "datetime_start=2017-06-01+00:00:00&datetime_end=2017-06-01+23:59:59";

  private final CallCentre callCentre = new CallCentre();

  private String text(DialectName dialect, String pairs) {
    return callCentre.text(dialect, "function=agent_stats_export&" + pairs);
  }

  private String text(String pairs) {
    return text(DialectName.VICIDIAL, pairs);
  }

  /** The two agents of the document's example. */
  private void example() {
    callCentre
        .agentLogs
        .name("1029", "test agent", "ADMIN")
        .name("6666", "Admin", "ADMIN")
        .add(new AgentRecord("1029", true, "LOGIN", true, 14, 32, 20, 6, 4, 1000))
        .add(new AgentRecord("1029", false, "LOGIN", true, 10, 0, 0, 0, 0, 1076))
        .add(new AgentRecord("1029", false, "LOGIN", true, 10, 0, 0, 0, 0, 1086))
        .add(new AgentRecord("1029", false, "BREAK", true, 10, 0, 0, 0, 0, 1096))
        .add(new AgentRecord("1029", false, "", true, 10, 0, 0, 0, 0, 1106))
        .add(new AgentRecord("6666", true, "LOGIN", true, 9, 32, 108, 84, 0, 2000))
        .add(new AgentRecord("6666", true, "LOGIN", true, 18, 0, 0, 0, 0, 2233))
        .add(new AgentRecord("6666", true, "", true, 0, 0, 0, 0, 0, 2251))
        .add(new AgentRecord("6666", true, "", true, 0, 0, 0, 0, 0, 2251))
        .add(new AgentRecord("6666", true, "", false, 0, 0, 0, 0, 0, 2251));
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.VIEW_REPORTS).build(), "1234");

    assertThat(text(DAY))
        .isEqualTo(
            "ERROR: agent_stats_export USER DOES NOT HAVE PERMISSION TO GET AGENT INFO:"
                + " |6666|0|\n");
    assertThat(callCentre.apiLog.rows().get(0).data()).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2017-06-01 23:59:59",
    "2017-06-01 00:00:00, ''",
    "2017-06-01+00:00:0, 2017-06-01 23:59:59",
    "2017-06-01 00:00:00, 2017-06-01+23:59:590"
  })
  void wantsBeginAndEndOf19Characters(String start, String end) {
    String pairs = "agent_user=1000&datetime_start=" + start + "&datetime_end=" + end;

    assertThat(text(DialectName.VICIDIAL, pairs))
        .isEqualTo(
            "ERROR: agent_stats_export INVALID SEARCH PARAMETERS: 6666|1000|%s|%s\n"
                .formatted(start, end));
    assertThat(text(DialectName.DIALER360, pairs))
        .isEqualTo(
            "ERROR: agent_stats_export INVALID SEARCH PARAMETERS - 6666|1000|%s|%s\n"
                .formatted(start, end));
    assertThat(callCentre.apiLog.lines())
        .containsOnly(
            "agent_stats_export/ERROR/agent_stats_export INVALID SEARCH PARAMETERS"
                + "/6666|1000|%s|%s".formatted(start, end));
    assertThat(callCentre.agentLogs.asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', all",
    "1, 1",
    "12345678901234567890, 12345678901234567890",
    "123456789012345678901, all"
  })
  void searchesOneAgentOrAll(String sent, String user) {
    text(DAY + "&agent_user=" + sent);

    assertThat(callCentre.agentLogs.asked())
        .containsExactly("2017-06-01 00:00:00|2017-06-01 23:59:59|" + user + "|10000000");
    assertThat(callCentre.agentLogs.closed()).isTrue();
  }

  @Test
  void saysInEachDialectThatThereIsNone() {
    String pairs = DAY + "&agent_user=1000&lead_id=27&date=today";

    assertThat(text(DialectName.VICIDIAL, pairs))
        .isEqualTo("ERROR: agent_stats_export NO RECORDS FOUND - 6666|1000|27|today\n");
    assertThat(text(DialectName.DIALER360, pairs))
        .isEqualTo(
            "ERROR: agent_stats_export NO RECORDS FOUND"
                + " - 6666|1000|2017-06-01 00:00:00|2017-06-01 23:59:59\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly(
            "agent_stats_export/ERROR/agent_stats_export NO RECORDS FOUND/6666|1000|27|today");
    assertThat(callCentre.agentLogs.named()).isEmpty();
  }

  /** But for avg_wait_time, which in the document does not fit its total_wait_time. */
  @Test
  void printsTheDocumentsExample() {
    example();

    assertThat(text(DialectName.DIALER360, DAY + "&header=YES"))
        .isEqualTo(
            """
            user|full_name|user_group|calls|login_time|total_talk_time|avg_talk_time|avg_wait_time|pct_of_queue|pause_time|sessions|avg_session|pauses|avg_pause_time|pause_pct|pauses_per_session|total_wait_time
            1029|test agent|ADMIN|1|0:01:52|0:00:16|0:00:16|0:00:32|16.7%|54|3|0:00:37|5|0:00:11|48.2%|2|0:00:32
            6666|Admin|ADMIN|5|0:04:11|0:01:48|0:00:22|0:00:06|83.3%|27|2|0:02:06|4|0:00:07|10.8%|2|0:00:32
            """);
    assertThat(callCentre.agentLogs.named()).containsExactly(List.of("1029", "6666"));
    assertThat(callCentre.agentLogs.closed()).isTrue();
  }

  @Test
  void liveSystemsNameSixteenColumnsAndAverageTheWrongTalkTime() {
    example();

    assertThat(text(DialectName.VICIDIAL, DAY + "&header=YES&stage=csv&time_format=S"))
        .isEqualTo(
            """
            user,full_name,user_group,calls,login_time,total_talk_time,avg_talk_time,avg_wait_time,pct_of_queue,pause_time,sessions,avg_session,pauses,avg_pause_time,pause_pct,pauses_per_session
            1029,test agent,ADMIN,1,112,16,0,32,16.7%,54,3,37,5,11,48.2%,2,32
            6666,Admin,ADMIN,5,251,108,3,6,83.3%,27,2,126,4,7,10.8%,2,32
            """);
  }

  @ParameterizedTest
  @CsvSource({"'', pipe", "tab, tab", "xml, pipe"})
  void logsHowManyAgentsItListed(String stage, String logged) {
    example();

    text(DAY + "&agent_user=&lead_id=27&date=today&stage=" + stage);

    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "agent_stats_export/SUCCESS/agent_stats_export AGENTS FOUND: 2/6666||27|today|"
                + logged);
  }
}
