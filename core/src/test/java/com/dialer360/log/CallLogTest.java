package com.dialer360.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.dialer360.access.Account;
import com.dialer360.access.Caller;
import com.dialer360.access.Occasion;
import com.dialer360.dialect.DialectName;
import com.dialer360.dialect.LogText;
import com.dialer360.lead.AddLeadResult;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Refusal;
import com.dialer360.timezone.CallCentreClock;
import com.dialer360.user.AddUserResult;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** common.md, "API log". */
class CallLogTest {
  private static final Occasion OCCASION =
      new Occasion(
          "10.1.2.3", "host", "page", "a=1", "1000", DialectName.DIALER360, System.nanoTime());
  private static final Caller CALLER = new Caller("66 66", Account.none(), "test", OCCASION);

  private final List<List<ApiLogRow>> written = new ArrayList<>();
  private final List<Occasion> occasions = new ArrayList<>();
  private final CallLog callLog =
      new CallLog(
          (occasion, rows) -> {
            occasions.add(occasion);
            written.add(rows);
          },
          new LogText(),
          CallCentreClock.newYork("2017-06-01T14:30:00"));

  @Test
  void namesTheAgentThatTheOutcomeKnowsBetterThanTheRequest() {
    write("add_user", new AddUserResult.Added("66 66", "108", "", "1", "n", "AGENTS", ""));

    assertThat(written.get(0)).extracting(ApiLogRow::agentUser).containsExactly("108");
  }

  @Test
  void writesTheRowOfAnOutcome() {
    write("none_such", new Refusal.NoFunction());

    assertThat(written)
        .singleElement()
        .satisfies(
            rows ->
                assertThat(rows)
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("runTime")
                    .containsExactly(
                        new ApiLogRow(
                            "66 66",
                            LocalDateTime.parse("2017-06-01T14:30:00"),
                            "none_such",
                            "1000",
                            "ERROR",
                            "NO FUNCTION SPECIFIED",
                            "test",
                            "",
                            "")));
    assertThat(occasions).containsExactly(OCCASION);
  }

  @Test
  void tellsTheRunTimeInSeconds() {
    write("none_such", new Refusal.NoFunction());

    String runTime = written.get(0).get(0).runTime();
    assertThat(runTime).matches("[0-9]+\\.[0-9]{6}");
    assertThat(Double.parseDouble(runTime))
        .isBetween(0.0, (System.nanoTime() - OCCASION.startedNanos()) / 1e9 + 1e-6);
  }

  @Test
  void writesAllRowsOfACallTogetherEachWithItsResult() {
    write(
        "add_lead",
        new AddLeadResult.NanpaOff(0, "6666", "77"),
        new AddLeadResult.BadLength("1", "6666"));

    assertThat(written).hasSize(1);
    assertThat(written.get(0))
        .extracting(ApiLogRow::result, ApiLogRow::data)
        .containsExactly(tuple("NOTICE", "|77"), tuple("ERROR", "1"));
  }

  @Test
  void replacesDoubleQuotesInTheData() {
    write("add_lead", new AddLeadResult.DuplicateTitleInList("\"Mr\"", "O'N", "101", 1));

    assertThat(written.get(0)).extracting(ApiLogRow::data).containsExactly("'Mr'|O'N|101|1");
  }

  @Test
  void logsAnOutcomeUnderTheFunctionThatSaidIt() {
    write(
        "update_lead",
        new AddLeadResult.BadLength("1", "6666"),
        new Refusal.FunctionDenied("6666", "add_lead", "1"),
        new Refusal.InvalidSource("a"));

    assertThat(written.get(0))
        .extracting(ApiLogRow::function)
        .containsExactly("add_lead", "add_lead", "update_lead");
  }

  @Test
  void writesNothingWhenNothingIsToBeLogged() {
    write("ring", new Refusal.LoginBad("6666", "1234"), new Refusal.LoginLocked("6666"));

    assertThat(written).isEmpty();
  }

  private void write(String function, Outcome... outcomes) {
    callLog.write(CALLER, function, List.of(outcomes));
  }
}
