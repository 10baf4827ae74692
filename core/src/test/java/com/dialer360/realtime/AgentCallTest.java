package com.dialer360.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** agent_status.md, sub-status 4, and user_group_status.md, rule 6. */
class AgentCallTest {

  @ParameterizedTest
  @CsvSource({
    "true, CHAT, true, false, '', '', PARKED",
    "false, CHAT, true, false, '', '', DEAD",
    "false, inchat, true, false, '', '', DEAD",
    "false, CHAT, false, false, '', '', TALKING",
    "false, AUTO, true, true, '', '', TALKING",
    "false, EMAIL, false, false, '', '', TALKING",
    "false, an email, true, false, '', '', TALKING",
    "false, CHATEMAIL, true, true, '', '', DEAD",
    "false, AUTO, false, false, '', '', DEAD",
    "false, MANUAL, false, false, '', '', DEAD",
    "false, MANUAL, false, true, 1234, SIP/, DIALLING",
    "false, MANUAL, false, true, 12345, SIP/, TALKING",
    "false, MANUAL, false, true, 1234, SIP/1, TALKING",
    "false, Manual, false, true, '', '', TALKING",
    "false, AUTO, false, true, '', '', TALKING"
  })
  void standsAsTheFirstRuleSaysThatApplies(
      boolean parked,
      String comments,
      boolean left,
      boolean found,
      String uniqueid,
      String channel,
      CallState state) {
    assertThat(
            new AgentCall(parked, comments, left, found, uniqueid, channel).state(CallState.DEAD))
        .isEqualTo(state);
  }

  @Test
  void aCallThatWasNotFoundStandsAsItIsSaidTo() {
    AgentCall call = new AgentCall(false, "MANUAL", false, false, "", "");

    assertThat(call.state(CallState.TALKING)).isEqualTo(CallState.TALKING);
  }
}
