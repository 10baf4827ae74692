package com.dialer360.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.access.UserGroup;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of in_group_status.md, on ports in memory. */
class InGroupStatusTest {
  private final CallCentre callCentre = new CallCentre();

  private String text(DialectName dialect, String pairs) {
    return callCentre.text(dialect, "function=in_group_status&" + pairs);
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.VIEW_REPORTS).build(), "1234");

    assertThat(text(DialectName.VICIDIAL, "in_groups=SALESLINE"))
        .isEqualTo(
            "ERROR: in_group_status USER DOES NOT HAVE PERMISSION TO GET IN-GROUP INFO: |6666|0|\n");
    assertThat(callCentre.apiLog.rows().get(0).data()).isEqualTo("0");
  }

  @Test
  void wantsInGroups() {
    for (String names : new String[] {"", "A".repeat(10_000)}) {
      assertThat(text(DialectName.VICIDIAL, "user_groups=SALESLINE&in_groups=" + names))
          .isEqualTo("ERROR: in_group_status INVALID SEARCH PARAMETERS: 6666|" + names + "\n");
      assertThat(text(DialectName.DIALER360, "in_groups=" + names))
          .isEqualTo("ERROR: in_group_status INVALID SEARCH PARAMETERS - 6666|" + names + "|\n");
    }
    assertThat(callCentre.apiLog.lines().get(0))
        .isEqualTo("in_group_status/ERROR/in_group_status INVALID SEARCH PARAMETERS/6666|");
  }

  @Test
  void countsAgentsByStatusAndLead() {
    callCentre
        .floor
        .calls(31, 5)
        .add("INCALL", true, 1)
        .add("INCALL", false, 2)
        .add("QUEUE", true, 4)
        .add("MQUEUE", true, 8)
        .add("READY", false, 16)
        .add("CLOSER", false, 32)
        .add("CLOSER", true, 64)
        .add("PAUSED", false, 128)
        .add("READY", true, 256)
        .add("PAUSED", true, 512)
        .add("", false, 1024);

    assertThat(text(DialectName.DIALER360, "stage=csv&header=YES&in_groups=SALESLINE|SUPPORT"))
        .isEqualTo(
            """
            ingroups,total_calls,calls_waiting,agents_logged_in,agents_in_calls,agents_waiting,\
            agents_paused,agents_in_dispo
            SALESLINE SUPPORT,31,5,2047,15,112,128,768
            """);
    assertThat(text(DialectName.VICIDIAL, "header=YES&in_groups=SALESLINE|"))
        .isEqualTo(
            """
            ingroups|total_calls|calls_waiting|agents_logged_in|agents_in_calls|agents_waiting|\
            agents_paused|agents_in_dispo|agents_in_dial
            SALESLINE |31|5|2047|15|112|128|768|0
            """);
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "in_group_status/SUCCESS/in_group_status CALLS FOUND: 2047/6666|SALESLINE|SUPPORT|csv",
            "in_group_status/SUCCESS/in_group_status CALLS FOUND: 2047/6666|SALESLINE||pipe");
  }

  @Test
  void asksForWhatTheCallerSees() {
    text(DialectName.VICIDIAL, "in_groups=A|B|A");

    UserGroup group = AccountBuilder.account("6666").build().group();
    assertThat(callCentre.floor.asked)
        .containsExactly(
            Set.of("A", "B"),
            new CallSight(group.allowedCampaigns(), group.viewableGroups()),
            Set.of("A", "B"),
            group.viewableGroups());
  }
}
