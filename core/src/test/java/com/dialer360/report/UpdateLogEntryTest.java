package com.dialer360.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of update_log_entry.md. */
class UpdateLogEntryTest {
  private static final String FOUND =
      "SUCCESS: update_log_entry RECORD HAS BEEN UPDATED - 6666|6666|%s|%s|SALE|%s|\n";

  private final CallCentre callCentre = new CallCentre();

  @BeforeEach
  void calls() {
    callCentre
        .loggedCalls
        .group("OUT", CallDirection.OUTBOUND)
        .group("IN", CallDirection.INBOUND)
        .call("OUT", "1347566056.399", 27, "A1")
        .call("OUT", "1347566057.400", 27, "A2")
        .call("OUT", "1347566058.401", 28, "A3")
        .call("IN", "1347566056.399", 27, "B1")
        .call("IN", "1347566056.399", 27, "B2");
  }

  @Test
  void wantsLevelAndFlags() {
    callCentre.accounts.add(AccountBuilder.account("7").level(7).build(), "1234");
    callCentre.accounts.add(AccountBuilder.account("8").without(Flag.MODIFY_LEADS).build(), "1234");
    callCentre.accounts.add(
        AccountBuilder.account("9").without(Flag.VDC_AGENT_API_ACCESS).build(), "1234");

    for (String user : new String[] {"7", "8", "9"}) {
      assertThat(vicidial("user=" + user))
          .isEqualTo(
              "ERROR: update_log_entry USER DOES NOT HAVE PERMISSION TO UPDATE LOGS: |"
                  + user
                  + "|0|\n");
    }
  }

  // rule 1

  @ParameterizedTest
  @CsvSource({
    "O, 0000000027, SALE, false",
    "OUT, 0000027, SALE, false",
    "OUT, 00000027, SALE, true",
    "OUT, 0000000027, '', false",
    "OUT, 0000000027, SALEXY, true",
    "OUT, 0000000027, SALEXYZ, false",
    "OUT, 0000000027, ééé, true",
    "OUT, 0000000027, éééé, false"
  })
  void wantsGroupCallAndStatusAsDocumented(
      String group, String callId, String status, boolean good) {
    String answer = dialer360("group=" + group + "&call_id=" + callId + "&status=" + status);

    assertThat(answer.startsWith("SUCCESS")).isEqualTo(good);
    assertThat(
            answer.equals(
                "ERROR: update_log_entry INVALID SEARCH PARAMETERS - 6666|"
                    + group
                    + "|"
                    + callId
                    + "\n"))
        .isEqualTo(!good);
  }

  @ParameterizedTest
  @CsvSource({
    "OUT, 0000000027, '', SUCCESS",
    "OUT, 0000000027, SALEXYZ, SUCCESS",
    "OUT, 0000000027, SALEXYZ1, INVALID",
    "OUT, 27, SALEXYZ1, SUCCESS",
    "O, 0000000027, SALEXYZ1, GROUP NOT FOUND",
    "OUT, '', SALE, NO RECORDS FOUND"
  })
  void refusesLiveOnlyWhatIsLongEverywhere(
      String group, String callId, String status, String words) {
    assertThat(vicidial("group=" + group + "&call_id=" + callId + "&status=" + status))
        .contains(words);
  }

  // rule 2

  @Test
  void tellsThatThereIsNoSuchGroup() {
    assertThat(vicidial("group=NONE&call_id=0000000027&status=SALE"))
        .isEqualTo("ERROR: update_log_entry GROUP NOT FOUND: 6666|NONE\n");
    assertThat(dialer360("group=NONE&call_id=0000000027&status=SALE"))
        .isEqualTo("ERROR: update_log_entry GROUP NOT FOUND - 6666|NONE|\n");
  }

  // rules 3 to 5

  @ParameterizedTest
  @CsvSource({
    "OUT, M6010540000000000027, A2|1347566057.400, A1 SALE A3 B1 B2",
    "out, 00000028, A3|1347566058.401, A1 A2 SALE B1 B2",
    "OUT, 000000028x, A3|1347566058.401, A1 A2 SALE B1 B2",
    "OUT, 1347566056.399, A1|1347566056.399, SALE A2 A3 B1 B2",
    "IN, Y6010540000000000027, B2|5, A1 A2 A3 B1 SALE",
    "IN, 1347566056.399, B2|5, A1 A2 A3 B1 SALE"
  })
  void changesTheStatusOfTheOneCall(String group, String callId, String was, String statuses) {
    assertThat(dialer360("group=" + group + "&call_id=" + callId + "&status=SALE"))
        .isEqualTo(FOUND.formatted(group, callId, was));
    assertThat(callCentre.loggedCalls.statuses()).containsExactly(statuses.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({"M6010540000000000029", "M60105400000x0000027", "1347566059.500", "abcdefghij"})
  void tellsThatThereIsNoSuchCall(String callId) {
    assertThat(dialer360("group=OUT&status=SALE&call_id=" + callId))
        .isEqualTo("ERROR: update_log_entry NO RECORDS FOUND - 6666|OUT|" + callId + "|SALE|\n");
  }

  @Test
  void tellsThatTheCallHadTheStatusAlready() {
    assertThat(vicidial("group=OUT&call_id=0000000027&status=A2"))
        .isEqualTo(
            "ERROR: update_log_entry NO RECORDS UPDATED: 6666|OUT|0000000027|A2|A2"
                + "|1347566057.400\n");
    assertThat(vicidial("group=OUT&call_id=0000000027&status=a2")).startsWith("SUCCESS");
    assertThat(callCentre.apiLog.lines())
        .last()
        .isEqualTo(
            "update_log_entry/SUCCESS/update_log_entry RECORD HAS BEEN UPDATED"
                + "/6666|OUT|0000000027|a2|A2|1347566057.400|");
  }

  /** The filter of live systems takes the point out, so that the end reads as a lead's number. */
  @Test
  void knowsNoUniqueidLive() {
    assertThat(vicidial("group=OUT&call_id=1347566056.399&status=SALE"))
        .isEqualTo("ERROR: update_log_entry NO RECORDS FOUND: 6666|OUT|1347566056399|SALE\n");
    callCentre.settings.nonLatin();
    assertThat(vicidial("group=OUT&call_id=1347566056.399&status=SALE")).startsWith("SUCCESS");
  }

  private String vicidial(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, "function=update_log_entry&" + pairs);
  }

  private String dialer360(String pairs) {
    return callCentre.text(DialectName.DIALER360, "function=update_log_entry&" + pairs);
  }
}
