package com.dialer360.realtime;

import static com.dialer360.realtime.Agents.agent;
import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of agent_status.md, on ports in memory. */
class AgentStatusTest {
  private static final AgentCall UNANSWERED = new AgentCall(false, "MANUAL", false, true, "", "");

  private final CallCentre callCentre = new CallCentre();

  private String text(DialectName dialect, String pairs) {
    return callCentre.text(dialect, "function=agent_status&" + pairs);
  }

  private String text(String pairs) {
    return text(DialectName.VICIDIAL, pairs);
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.VIEW_REPORTS).build(), "1234");

    assertThat(text("agent_user=1000"))
        .isEqualTo(
            "ERROR: agent_status USER DOES NOT HAVE PERMISSION TO GET AGENT INFO: |6666|0|\n");
    assertThat(callCentre.apiLog.rows().get(0).data()).isEqualTo("0");
  }

  @Test
  void wantsAnIdOf1To99Bytes() {
    for (String id : new String[] {"", "9".repeat(100), "é".repeat(50)}) {
      assertThat(text(DialectName.VICIDIAL, "header=YES&agent_user=" + id))
          .isEqualTo("ERROR: agent_status INVALID SEARCH PARAMETERS: 6666|" + id + "\n");
      assertThat(text(DialectName.DIALER360, "header=YES&agent_user=" + id))
          .isEqualTo("ERROR: agent_status INVALID SEARCH PARAMETERS - 6666|" + id + "|\n");
    }
    assertThat(text("agent_user=" + "9".repeat(99))).contains("AGENT NOT FOUND");
    assertThat(callCentre.apiLog.lines().get(0))
        .isEqualTo("agent_status/ERROR/agent_status INVALID SEARCH PARAMETERS/6666|");
  }

  @Test
  void saysThatThereIsNoSuchUser() {
    assertThat(text(DialectName.VICIDIAL, "agent_user=1000"))
        .isEqualTo("ERROR: agent_status AGENT NOT FOUND: 6666|1000\n");
    assertThat(text(DialectName.DIALER360, "agent_user=1000"))
        .isEqualTo("ERROR: agent_status AGENT NOT FOUND - 6666|1000|\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly("agent_status/ERROR/agent_status AGENT NOT FOUND/6666|1000");
    assertThat(callCentre.liveAgents.groups)
        .containsOnly(AccountBuilder.account("6666").build().group().viewableGroups());
  }

  @Test
  void saysThatTheUserIsNotLoggedIn() {
    callCentre.liveAgents.addLoggedOut("1000");

    assertThat(text(DialectName.VICIDIAL, "agent_user=1000"))
        .isEqualTo("ERROR: agent_status AGENT NOT LOGGED IN: 6666|1000\n");
    assertThat(text(DialectName.DIALER360, "agent_user=1000"))
        .isEqualTo("ERROR: agent_status AGENT NOT LOGGED IN - 6666|1000|\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly("agent_status/ERROR/agent_status AGENT NOT LOGGED IN/6666|1000");
  }

  @Test
  void printsTheAgentWithTheHeaderOfTheDialectAndLogsTheLiveOne() {
    callCentre
        .liveAgents
        .add(agent().in(UNANSWERED).watched())
        .addLead(12345, "7275551212", "123456");
    String pairs = "agent_user=1000&stage=csv&header=YES";
    String live =
        """
        status,callerid,lead_id,campaign_id,calls_today,full_name,user_group,user_level
        INCALL,M4050908070000012345,12345,TESTCAMP,1,Test Agent,AGENTS,3,LOGIN,DIAL,7275551212,\
        123456,8600051
        """;

    assertThat(text(DialectName.DIALER360, pairs))
        .isEqualTo(
            """
            status,call_id,lead_id,campaign_id,calls_today,full_name,user_group,user_level,\
            pause_code,real_time_sub_status,phone_number,vendor_lead_code,session_id
            INCALL,M4050908070000012345,12345,TESTCAMP,1,Test Agent,AGENTS,3,LOGIN,,7275551212,\
            123456,8600051
            """);
    assertThat(text(DialectName.VICIDIAL, pairs)).isEqualTo(live);
    assertThat(callCentre.apiLog.lines())
        .hasSize(2)
        .containsOnly("agent_status/SUCCESS/agent_status " + live + "/6666|1000|csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "213", "2135"})
  void theNumberOfTheCallCountsIfLongerThan3Characters(String number) {
    callCentre
        .liveAgents
        .add(agent().callPhone(number).watched())
        .addLead(12345, "7275551212", "123456");

    assertThat(text("agent_user=1000"))
        .endsWith("|" + (number.length() > 3 ? number : "7275551212") + "|123456|8600051\n");
    assertThat(callCentre.apiLog.rows().get(0).data()).isEqualTo("6666|1000|pipe");
  }

  @Test
  void thePreviewLeadIsTheLead() {
    callCentre
        .liveAgents
        .add(agent().status("PAUSED").preview(31).watched())
        .addLead(31, "9545551212", "123458");

    assertThat(text("agent_user=1000"))
        .startsWith("PAUSED|M4050908070000012345|31|")
        .endsWith("|PREVIEW|9545551212|123458|8600051\n");
  }

  @Test
  void withoutLeadNumberAndCodeAreEmpty() {
    callCentre.liveAgents.add(agent().lead(0).watched()).addLead(0, "1", "1");
    assertThat(text("agent_user=1000")).endsWith("|||8600051\n");
  }

  @Test
  void ofALeadThatIsGoneTooButTheCallHasItsNumber() {
    callCentre.liveAgents.add(agent().callPhone("7275550000").watched());
    assertThat(text("agent_user=1000")).endsWith("|7275550000||8600051\n");
  }
}
