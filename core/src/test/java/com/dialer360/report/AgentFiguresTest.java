package com.dialer360.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.dialer360.report.AgentStatsExportResult.Agent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns of agent_stats_export.md. */
class AgentFiguresTest {
  private final List<AgentRecord> records = new ArrayList<>();
  private final List<AgentName> names = new ArrayList<>();

  private void record(
      String user, boolean call, long pause, long wait, long talk, long dispo, long at) {
    records.add(new AgentRecord(user, call, "", true, pause, wait, talk, dispo, 0, at));
  }

  private List<Agent> lines(TimeFormat format) {
    return new AgentFigures(format, names).of(AgentTotals.of(records.iterator()));
  }

  private Agent line() {
    return lines(TimeFormat.SECONDS).get(0);
  }

  @Test
  void aNameIsFoundWhateverItsLetterCaseAndTrailingSpaces() {
    record("AgentX", true, 0, 0, 0, 0, 0);
    record("ghost", true, 0, 0, 0, 0, 0);
    names.add(new AgentName("agentx ", "Case, Agent", "AGENTS"));

    assertThat(lines(TimeFormat.SECONDS))
        .extracting(Agent::user, Agent::fullName, Agent::userGroup)
        .containsExactly(tuple("AgentX", "Case, Agent", "AGENTS"), tuple("ghost", "", ""));
  }

  @Test
  void averagesAreOfTheAgentsOwnFigures() {
    record("1000", true, 10, 7, 100, 0, 0);
    record("1000", true, 5, 8, 51, 0, 117);
    records.add(new AgentRecord("1000", false, "LOGIN", true, 0, 0, 0, 0, 0, 181));

    Agent line = line();

    assertThat(line.calls()).isEqualTo(2);
    assertThat(line.loginTime()).hasToString("181");
    assertThat(line.totalTalkTime()).hasToString("151");
    assertThat(line.avgTalkTime()).hasToString("76");
    assertThat(line.totalWaitTime()).hasToString("15");
    assertThat(line.avgWaitTime()).hasToString("8");
    assertThat(line.pauseTime()).isEqualTo(15);
    assertThat(line.sessions()).isEqualTo(1);
    assertThat(line.avgSession()).hasToString("181");
    assertThat(line.pauses()).isEqualTo(3);
    assertThat(line.avgPauseTime()).hasToString("5");
    assertThat(line.pausePct()).hasToString("8.3%");
    assertThat(line.pausesPerSession()).isEqualTo(3);
    assertThat(line.pctOfQueue()).hasToString("100%");
  }

  @Test
  void callsAreSharedAmongAllAgentsOfTheAnswer() {
    record("1000", true, 0, 0, 0, 0, 0);
    record("1001", true, 0, 0, 0, 0, 0);
    record("1001", true, 0, 0, 0, 0, 0);
    record("1002", false, 0, 0, 0, 0, 0);

    assertThat(lines(TimeFormat.SECONDS))
        .extracting(agent -> agent.pctOfQueue().toString())
        .containsExactly("33.3%", "66.7%", "0%");
  }

  @Test
  void withoutAnyCallEveryShareIsNone() {
    record("1000", false, 0, 0, 0, 0, 0);

    assertThat(line().pctOfQueue()).hasToString("0%");
    assertThat(line().avgTalkTime()).hasToString("0");
    assertThat(line().avgWaitTime()).hasToString("0");
  }

  @Test
  void withoutPausesTheShareOfPausesIsAll() {
    records.add(new AgentRecord("1000", true, "", false, 0, 18, 16, 5, 0, 0));

    assertThat(line().pausePct()).hasToString("100%");
    assertThat(line().avgPauseTime()).hasToString("0");
    assertThat(line().pausesPerSession()).isZero();
  }

  @Test
  void withoutLoginTimeTheShareOfPausesIsAll() {
    record("1000", true, 0, 0, 0, 0, 0);
    assertThat(line().pausePct()).hasToString("100%");
    records.clear();
    record("1000", true, 1, 0, 0, 0, 0);
    assertThat(line().pausePct()).hasToString("100%");
    records.clear();
    record("1000", true, 1, 1, 0, 0, 0);
    assertThat(line().pausePct()).hasToString("50%");
  }

  @Test
  void theShareOfPausesMayExceedAHundred() {
    record("1000", true, 300, 0, 0, 0, 0);
    record("1000", true, 0, 0, 0, 0, 100);

    assertThat(line().pausePct()).hasToString("300%");
  }

  @ParameterizedTest
  @CsvSource({"HOURS, 0:00:01", "MINUTES, 0:50", "SECONDS, 2987", "OTHER, 2987"})
  void liveSystemsAverageTheNumberThatTheTalkTimeOfTheAgentBeforeBeginsWith(
      TimeFormat format, String average) {
    record("1000", true, 0, 0, 8961, 0, 0);
    record("1001", true, 0, 0, 1, 0, 0);
    record("1001", true, 0, 0, 1, 0, 0);
    record("1001", true, 0, 0, 1, 0, 0);
    record("1002", false, 0, 0, 1, 0, 0);

    List<Agent> lines = lines(format);

    assertThat(lines.get(0).liveAvgTalkTime()).hasToString(format.text(0));
    assertThat(lines.get(1).liveAvgTalkTime()).hasToString(average);
    assertThat(lines.get(2).liveAvgTalkTime()).hasToString(format.text(0));
  }
}
