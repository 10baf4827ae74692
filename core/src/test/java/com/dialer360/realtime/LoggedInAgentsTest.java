package com.dialer360.realtime;

import static com.dialer360.realtime.Agents.agent;
import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.AllowedCampaigns;
import com.dialer360.access.Flag;
import com.dialer360.access.UserGroup;
import com.dialer360.access.ViewableGroups;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of logged_in_agents.md, on ports in memory. */
class LoggedInAgentsTest {
  private static final String PLAIN =
      "1000|TESTCAMP|8600051|PAUSED|12345|M4050908070000012345|1|Test Agent|AGENTS|3\n";

  private final CallCentre callCentre = new CallCentre();

  private String text(DialectName dialect, String pairs) {
    return callCentre.text(dialect, "function=logged_in_agents&" + pairs);
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.VIEW_REPORTS).build(), "1234");

    assertThat(text(DialectName.VICIDIAL, ""))
        .isEqualTo(
            "ERROR: logged_in_agents USER DOES NOT HAVE PERMISSION TO GET AGENT INFO: |6666|0|\n");
    assertThat(text(DialectName.DIALER360, ""))
        .isEqualTo(
            "ERROR: logged_in_agents USER DOES NOT HAVE PERMISSION TO GET AGENT INFO - 6666|0\n");
    assertThat(callCentre.apiLog.rows().get(0).data()).isEqualTo("0");
  }

  @Test
  void saysThatNobodyIsLoggedInWithoutAHeader() {
    callCentre.liveAgents.addHidden(3);

    assertThat(text(DialectName.VICIDIAL, "header=YES&agent_user=1000"))
        .isEqualTo("ERROR: logged_in_agents NO LOGGED IN AGENTS: 6666|1000\n");
    assertThat(text(DialectName.DIALER360, "header=YES&agent_user=1000"))
        .isEqualTo("ERROR: logged_in_agents NO LOGGED IN AGENTS\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly("logged_in_agents/ERROR/logged_in_agents NO LOGGED IN AGENTS/6666|1000");
  }

  @ParameterizedTest
  @EnumSource
  void listsAgentsWithTheLeadOfTheirRow(DialectName dialect) {
    callCentre.liveAgents.addHidden(3).add(agent().status("PAUSED").preview(31).watched());

    assertThat(text(dialect, "")).isEqualTo(PLAIN);
    assertThat(callCentre.apiLog.lines())
        .containsExactly("logged_in_agents/SUCCESS/logged_in_agents " + PLAIN + "/6666|4|pipe");
  }

  @ParameterizedTest
  @EnumSource
  void showsWhatTheyDoWithDialInBothDialects(DialectName dialect) {
    callCentre
        .liveAgents
        .add(agent().status("PAUSED").preview(31).watched())
        .add(agent().in(new AgentCall(false, "MANUAL", false, true, "", "")).watched());
    String printed =
        """
        user,campaign_id,session_id,status,lead_id,callerid,calls_today,full_name,user_group,\
        user_level,pause_code,sub_status
        1000,TESTCAMP,8600051,PAUSED,31,M4050908070000012345,1,Test Agent,AGENTS,3,LOGIN,PREVIEW
        1000,TESTCAMP,8600051,INCALL,12345,M4050908070000012345,1,Test Agent,AGENTS,3,LOGIN,DIAL
        """;

    assertThat(text(dialect, "stage=csv&header=YES&show_sub_status=YES")).isEqualTo(printed);
    assertThat(callCentre.apiLog.rows().get(0).data()).isEqualTo("6666|2|csv");
    assertThat(("logged_in_agents " + printed))
        .startsWith(callCentre.apiLog.rows().get(0).resultReason());
  }

  @Test
  void showsItForExactlyYesOnly() {
    callCentre.liveAgents.add(agent().status("PAUSED").watched());

    assertThat(text(DialectName.VICIDIAL, "show_sub_status=yes&header=yes")).isEqualTo(PLAIN);
  }

  @Test
  void asksForWhatTheCallerMaySeeAndNames() {
    callCentre.accounts.add(
        AccountBuilder.account("6666")
            .in(
                new UserGroup(
                    "G",
                    true,
                    AllowedCampaigns.parse(" TESTCAMP -"),
                    ViewableGroups.parse(" AGENTS "),
                    ""))
            .build(),
        "1234");

    text(DialectName.VICIDIAL, "campaigns=A|B&user_groups=C");
    text(DialectName.VICIDIAL, "campaigns=A|B&user_groups=C&show_sub_status=YES");

    assertThat(callCentre.liveAgents.filters)
        .hasSize(2)
        .containsOnly(
            new AgentFilter(
                AllowedCampaigns.parse(" TESTCAMP -"),
                NameFilter.of("A|B"),
                ViewableGroups.parse(" AGENTS "),
                NameFilter.of("C")));
  }

  @Test
  void theLogHoldsLittleMoreThanItsColumn() {
    for (int i = 0; i < 1000; i++) {
      callCentre.liveAgents.add(agent().watched());
    }

    assertThat(text(DialectName.VICIDIAL, "").lines()).hasSize(1000);
    assertThat(callCentre.apiLog.rows().get(0).data()).isEqualTo("6666|1000|pipe");
    assertThat(callCentre.apiLog.rows().get(0).resultReason()).hasSizeBetween(255, 400);
  }
}
