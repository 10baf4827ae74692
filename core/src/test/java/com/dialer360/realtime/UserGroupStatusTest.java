package com.dialer360.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.access.UserGroup;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of user_group_status.md, on ports in memory. */
class UserGroupStatusTest {
  private static final AgentCall UNANSWERED = new AgentCall(false, "MANUAL", false, true, "", "");
  private static final AgentCall PARKED = new AgentCall(true, "AUTO", false, false, "", "");
  private static final AgentCall UNFOUND = new AgentCall(false, "MANUAL", false, false, "", "");

  private final CallCentre callCentre = new CallCentre();

  private String text(DialectName dialect, String pairs) {
    return callCentre.text(dialect, "function=user_group_status&" + pairs);
  }

  private UserGroupStatusTest with(String status, long leadId, String callerid, AgentCall call) {
    callCentre.floor.add(new GroupAgent(status, leadId, callerid, call));
    return this;
  }

  /** The counts behind the name and the waiting calls. */
  private String counts() {
    return text(DialectName.VICIDIAL, "user_groups=A").split("\\|", 3)[2];
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.VIEW_REPORTS).build(), "1234");

    assertThat(text(DialectName.VICIDIAL, "user_groups=ADMIN"))
        .isEqualTo(
            "ERROR: user_group_status USER DOES NOT HAVE PERMISSION TO GET USER GROUP INFO:"
                + " |6666|0|\n");
    assertThat(callCentre.apiLog.rows().get(0).data()).isEqualTo("0");
  }

  @Test
  void wantsUserGroups() {
    for (String names : new String[] {"", "A".repeat(10_000)}) {
      assertThat(text(DialectName.VICIDIAL, "user_groups=" + names))
          .isEqualTo("ERROR: user_group_status INVALID SEARCH PARAMETERS: 6666|" + names + "\n");
      assertThat(text(DialectName.DIALER360, "user_groups=" + names))
          .isEqualTo("ERROR: user_group_status INVALID SEARCH PARAMETERS - 6666|" + names + "|\n");
    }
    assertThat(callCentre.apiLog.lines().get(0))
        .isEqualTo("user_group_status/ERROR/user_group_status INVALID SEARCH PARAMETERS/6666|");
  }

  @ParameterizedTest
  @CsvSource({
    "READY, 0, '1|0|1|0|0|0|0'",
    "READY, 27, '1|0|0|0|0|1|0'",
    "PAUSED, 0, '1|0|0|1|0|0|0'",
    "PAUSED, 27, '1|0|0|0|0|1|0'",
    "CLOSER, 0, '1|0|1|0|0|0|0'",
    "CLOSER, 27, '1|0|1|0|0|0|0'",
    "QUEUE, 27, '1|1|0|0|0|0|0'",
    "MQUEUE, 0, '1|1|0|0|0|0|0'",
    "'', 0, '1|0|0|0|0|0|0'",
    "INCALL, 27, '1|0|0|0|1|0|0'"
  })
  void countsAnAgentByStatusAndLead(String status, long leadId, String counts) {
    with(status, leadId, "V1", UNFOUND);

    assertThat(counts()).isEqualTo(counts + "\n");
  }

  @Test
  void tellsHowItStandsWithCalls() {
    with("INCALL", 27, "V1", Agents.CALL)
        .with("INCALL", 27, "V2", PARKED)
        .with("INCALL", 27, "V3", UNANSWERED)
        .with("INCALL", 27, "V4", UNFOUND)
        .with("INCALL", 27, "V5", new AgentCall(false, "CHAT", true, true, "1.1", "SIP/1"))
        .with("INCALL", 27, "V6", new AgentCall(false, "EMAIL", false, false, "", ""));

    assertThat(counts()).isEqualTo("6|4|0|0|2|0|1\n");
  }

  @Test
  void anEmptyCalleridIsFoundWhenThereAreCalls() {
    with("INCALL", 27, "", UNFOUND).with("INCALL", 27, "V1", UNFOUND);
    assertThat(counts()).isEqualTo("2|0|0|0|2|0|0\n");
    callCentre.floor.calls(1, 0);
    assertThat(counts()).isEqualTo("2|1|0|0|1|0|0\n");
  }

  @Test
  void printsTheColumnsOfTheDialect() {
    callCentre.floor.calls(9, 6);
    with("READY", 0, "", UNFOUND);

    assertThat(text(DialectName.DIALER360, "stage=csv&header=YES&user_groups=ADMIN|AGENT"))
        .isEqualTo(
            """
            usergroups,calls_waiting,agents_logged_in,agents_in_calls,agents_waiting,\
            agents_paused,agents_in_dead_calls,agents_in_dispo
            ADMIN AGENT,6,1,0,1,0,0,0
            """);
    assertThat(text(DialectName.VICIDIAL, "header=YES&user_groups=ADMIN|AGENT"))
        .isEqualTo(
            """
            usergroups|calls_waiting|agents_logged_in|agents_in_calls|agents_waiting|\
            agents_paused|agents_in_dead_calls|agents_in_dispo|agents_in_dial
            ADMIN AGENT|6|1|0|1|0|0|0|0
            """);
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "user_group_status/SUCCESS/user_group_status AGENTS FOUND: 1/6666|ADMIN|AGENT|csv",
            "user_group_status/SUCCESS/user_group_status AGENTS FOUND: 1/6666|ADMIN|AGENT|pipe");
  }

  @Test
  void asksForWhatTheCallerSees() {
    text(DialectName.VICIDIAL, "user_groups=A|");

    UserGroup group = AccountBuilder.account("6666").build().group();
    CallSight sight = new CallSight(group.allowedCampaigns(), group.viewableGroups());
    assertThat(callCentre.floor.asked).containsExactly(sight, Set.of("A", ""), sight);
  }
}
