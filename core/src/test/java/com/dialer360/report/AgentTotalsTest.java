package com.dialer360.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sums of agent_stats_export.md, "Arithmetic", and rule 4. */
class AgentTotalsTest {
  private static final AgentRecord NOTHING =
      new AgentRecord("1000", false, "", false, 0, 0, 0, 0, 0, 0);

  private static AgentTotals of(AgentRecord... records) {
    List<AgentTotals> agents = AgentTotals.of(List.of(records).iterator());
    assertThat(agents).hasSize(1);
    return agents.get(0);
  }

  private static AgentRecord of(String user) {
    return new AgentRecord(user, false, "", false, 0, 0, 0, 0, 0, 0);
  }

  /** A record with a pause from this moment on, and what follows. */
  private static AgentRecord at(long epoch, long pause, long wait, long talk, long dispo) {
    return new AgentRecord("1000", true, "", true, pause, wait, talk, dispo, 0, epoch);
  }

  private static AgentRecord withStatus(String subStatus) {
    return new AgentRecord("1000", false, subStatus, false, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void noRecordsAreNoAgents() {
    assertThat(AgentTotals.of(List.<AgentRecord>of().iterator())).isEmpty();
  }

  @Test
  void recordsFollowingEachOtherAreOneAgentWhateverTheLetterCase() {
    assertThat(
            AgentTotals.of(
                List.of(
                        of(""),
                        of(""),
                        of("1000"),
                        of("10.0"),
                        of("agentx"),
                        of("AGENTX"),
                        of("AgentX"),
                        of("AgentXY"),
                        of("1000"))
                    .iterator()))
        .extracting(AgentTotals::user)
        .containsExactly("", "1000", "10.0", "agentx", "AgentXY", "1000");
  }

  @Test
  void recordsAreAddedUp() {
    AgentTotals totals =
        of(
            new AgentRecord("1000", true, "", true, 1, 10, 100, 1000, 7, 5000),
            new AgentRecord("1000", false, "", false, 2, 20, 200, 2000, 8, 9000));

    assertThat(totals.pause()).isEqualTo(3);
    assertThat(totals.waited()).isEqualTo(30);
    assertThat(totals.talk()).isEqualTo(300 - 15);
    assertThat(totals.calls()).isEqualTo(1);
    assertThat(totals.pauses()).isEqualTo(1);
    assertThat(totals.login()).isEqualTo(3333);
  }

  @Test
  void aPauseOfNoSecondsCountsAndAMissingOneDoesNot() {
    assertThat(of(at(0, 0, 0, 0, 0), NOTHING).pauses()).isEqualTo(1);
  }

  @Test
  void withoutCallsThereIsNeitherTalkNorWaiting() {
    AgentTotals totals = of(new AgentRecord("1000", false, "", true, 5, 10, 20, 0, 3, 0));

    assertThat(totals.talk()).isZero();
    assertThat(totals.waited()).isZero();
    assertThat(totals.login()).isEqualTo(35);
  }

  @Test
  void talkLessDeadTimeMayBeNegative() {
    assertThat(of(new AgentRecord("1000", true, "", true, 0, 0, 3, 0, 10, 0)).talk()).isEqualTo(-7);
  }

  @Test
  void aGapBetweenRecordsIsNoLoginTime() {
    assertThat(of(at(1000, 1, 2, 3, 4), at(5000, 1, 2, 3, 4)).login()).isEqualTo(20);
  }

  @Test
  void recordsThatOverlapAreNoMoreLoginTimeThanLiesBetweenFirstAndLast() {
    assertThat(of(at(1000, 1, 2, 3, 4), at(1001, 5, 6, 7, 8)).login()).isEqualTo(1 + 26);
  }

  @Test
  void loginTimeMayBeNegative() {
    assertThat(of(at(1000, 0, 0, 0, 0), at(0, 1, 2, 3, 4)).login()).isEqualTo(10 - 1000);
  }

  @ParameterizedTest
  @CsvSource({"LOGIN, 2", "LOGIN1, 2", "RELOGI, 1", "login, 1", "XLOGIN, 2", "'', 1"})
  void capitalLoginsBeginSessions(String subStatus, long sessions) {
    assertThat(of(withStatus("LOGIN"), withStatus(subStatus)).sessions()).isEqualTo(sessions);
  }

  @Test
  void thereIsAtLeastOneSession() {
    assertThat(of(NOTHING).sessions()).isEqualTo(1);
  }
}
