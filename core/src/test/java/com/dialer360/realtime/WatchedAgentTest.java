package com.dialer360.realtime;

import static com.dialer360.realtime.Agents.agent;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** agent_status.md, "The fields": sub-status and lead. */
class WatchedAgentTest {
  private static final String RINGING = "Y601142900000000027";
  private static final AgentCall PARKED = new AgentCall(true, "AUTO", false, false, "", "");
  private static final AgentCall UNANSWERED = new AgentCall(false, "MANUAL", false, true, "", "1");

  private static SubStatus of(Agents agent) {
    return agent.watched().subStatus();
  }

  @ParameterizedTest
  @CsvSource({
    "INCALL, NONE",
    "QUEUE, NONE",
    "MQUEUE, NONE",
    "READY, NONE",
    "CLOSER, NONE",
    "'', NONE",
    "PAUSED, DISPO"
  })
  void anAgentWithALeadHasNoneButIfPaused(String status, SubStatus told) {
    assertThat(of(agent().status(status))).isEqualTo(told);
    assertThat(of(agent().status(status).lead(0))).isEqualTo(SubStatus.NONE);
  }

  @Test
  void aPhoneRingsForACalleridOfMoreThan18Characters() {
    for (String status : new String[] {"READY", "INCALL", "QUEUE", "PAUSED"}) {
      Agents idle = agent().status(status).lead(0);
      assertThat(of(idle.ringing(true, RINGING))).isEqualTo(SubStatus.RING);
      assertThat(of(idle.ringing(true, RINGING.substring(1)))).isEqualTo(SubStatus.NONE);
      assertThat(of(idle.ringing(false, RINGING))).isEqualTo(SubStatus.NONE);
    }
  }

  @Test
  void dispoReplacesRingAndPreviewReplacesDispo() {
    Agents paused = agent().status("PAUSED").ringing(true, RINGING);
    assertThat(of(paused)).isEqualTo(SubStatus.DISPO);
    assertThat(of(paused.preview(31))).isEqualTo(SubStatus.PREVIEW);
    assertThat(of(paused.lead(0))).isEqualTo(SubStatus.PREVIEW);
  }

  @Test
  void onlyAPausedAgentPreviews() {
    assertThat(agent().status("PAUSED").preview(31).watched().leadId()).isEqualTo(31);
    assertThat(agent().status("PAUSED").watched().leadId()).isEqualTo(12345);
    assertThat(agent().status("READY").preview(31).watched().leadId()).isEqualTo(12345);
    assertThat(of(agent().status("READY").preview(31))).isEqualTo(SubStatus.NONE);
  }

  @Test
  void aSharedLeadIsACallOfThreeAndReplacesRing() {
    assertThat(of(agent().shared())).isEqualTo(SubStatus.THREE_WAY);
    assertThat(of(agent().shared().ringing(true, RINGING))).isEqualTo(SubStatus.THREE_WAY);
    assertThat(of(agent().shared().lead(0))).isEqualTo(SubStatus.NONE);
    assertThat(of(agent().shared().status("READY"))).isEqualTo(SubStatus.NONE);
    assertThat(SubStatus.THREE_WAY).hasToString("3-WAY");
    assertThat(SubStatus.NONE).hasToString("");
    assertThat(SubStatus.PARK).hasToString("PARK");
  }

  @Test
  void howItStandsWithTheCallReplacesTheRest() {
    Agents shared = agent().shared().ringing(true, RINGING);
    assertThat(of(shared.in(PARKED))).isEqualTo(SubStatus.PARK);
    assertThat(of(shared.in(Agents.NO_CALL))).isEqualTo(SubStatus.DEAD);
    assertThat(of(shared.in(UNANSWERED))).isEqualTo(SubStatus.DIAL);
    assertThat(of(shared.in(PARKED).status("QUEUE"))).isEqualTo(SubStatus.RING);
  }

  @Test
  void theDocumentDoesNotKnowDial() {
    WatchedAgent dialling = agent().in(UNANSWERED).watched();
    assertThat(dialling.documentedSubStatus()).isEqualTo(SubStatus.NONE);
    assertThat(agent().in(UNANSWERED).shared().watched().documentedSubStatus())
        .isEqualTo(SubStatus.THREE_WAY);
    assertThat(agent().in(PARKED).watched().documentedSubStatus()).isEqualTo(SubStatus.PARK);
  }
}
