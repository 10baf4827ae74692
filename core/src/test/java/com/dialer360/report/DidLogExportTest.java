package com.dialer360.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of did_log_export.md, on ports in memory, in New York. */
class DidLogExportTest {
  private static final String PAIRS =
      "function=did_log_export&phone_number=3125551212&date=2017-06-01";

  private final CallCentre callCentre = new CallCentre();

  private String text(String pairs) {
    return callCentre.text("function=did_log_export&" + pairs);
  }

  private void call(String date, String takenAt, long seconds) {
    callCentre.didLogs.add(new DidCall(date, "7275551212", true, takenAt, seconds));
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.VIEW_REPORTS).build(), "1234");

    assertThat(callCentre.text(PAIRS))
        .isEqualTo(
            "ERROR: did_log_export USER DOES NOT HAVE PERMISSION TO GET DID INFO: |6666|0|\n");
    assertThat(callCentre.apiLog.rows().get(0).data()).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2017-06-01",
    "123456789012345678901, 2017-06-01",
    "1, 2017-06-1",
    "1, 2017-06-011",
    "1, ''"
  })
  void wantsANumberAndADay(String number, String date) {
    String pairs = "function=did_log_export&phone_number=" + number + "&date=" + date;

    assertThat(callCentre.text(DialectName.VICIDIAL, pairs))
        .isEqualTo(
            "ERROR: did_log_export INVALID SEARCH PARAMETERS: 6666|" + number + "|" + date + "\n");
    assertThat(callCentre.text(DialectName.DIALER360, pairs))
        .isEqualTo(
            "ERROR: did_log_export INVALID SEARCH PARAMETERS - 6666|" + number + "|" + date + "\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly(
            "did_log_export/ERROR/did_log_export INVALID SEARCH PARAMETERS/6666|"
                + number
                + "|"
                + date);
    assertThat(callCentre.didLogs.asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 2017/06/01", "12345678901234567890, tomorrow!!", "'1,2', 2017-06-01"})
  void searchesTheNumberOnTheDay(String number, String date) {
    text("phone_number=" + number + "&date=" + date);

    assertThat(callCentre.didLogs.asked()).containsExactly(number + " " + date + " 100000");
  }

  @Test
  void saysInEachDialectThatThereIsNone() {
    String pairs = PAIRS + "&agent_user=1000&lead_id=27";

    assertThat(callCentre.text(DialectName.VICIDIAL, pairs))
        .isEqualTo("ERROR: did_log_export NO RECORDS FOUND - 6666|1000|27|2017-06-01\n");
    assertThat(callCentre.text(DialectName.DIALER360, pairs))
        .isEqualTo("ERROR: did_log_export NO RECORDS FOUND - 6666|3125551212|2017-06-01\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly(
            "did_log_export/ERROR/did_log_export NO RECORDS FOUND/6666|1000|27|2017-06-01");
  }

  @Test
  void liveSystemsPrintTwoColumnsTheWrongWayRoundUnderTheirHeader() {
    call("2017-06-01 12:00:01", "2017-06-01 12:00:04", 120);

    assertThat(callCentre.text(DialectName.DIALER360, PAIRS + "&header=YES"))
        .isEqualTo(
            """
            did_number|call_date|caller_id_number|length_in_sec
            3125551212|2017-06-01 12:00:01|7275551212|123
            """);
    assertThat(callCentre.text(DialectName.VICIDIAL, PAIRS + "&header=YES&stage=csv"))
        .isEqualTo(
            """
            did_number,call_date,caller_id_number,length_in_sec
            3125551212,7275551212,2017-06-01 12:00:01,123
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-06-01 12:00:01, 2017-06-01 12:00:01, 0, 0",
    "2017-06-01 12:00:00, 2017-06-01 11:59:30, 10, -20",
    "2017-03-12 01:59:50, 2017-03-12 03:00:05, 30, 45",
    "2017-03-12 01:59:50, 2017-03-12 02:30:00, 0, 10",
    "2017-11-05 01:59:50, 2017-11-05 01:00:05, 30, 45",
    "2017-11-05 01:30:00, 2017-11-05 01:30:05, 30, 35",
    "2017-11-05 01:30:05, 2017-11-05 01:30:00, 30, 25",
    "2017-06-01 00:00:00, '', 7, -1496289593"
  })
  void aCallLastsFromItsComingInToItsEnd(String date, String takenAt, long seconds, long length) {
    call(date, takenAt, seconds);

    assertThat(callCentre.text(PAIRS))
        .isEqualTo("3125551212|7275551212|" + date + "|" + length + "\n");
  }

  @Test
  void aCallThatNobodyTookHasNoLength() {
    callCentre.didLogs.add(new DidCall("2017-06-01 12:00:01", "", false, "", 0));

    assertThat(callCentre.text(PAIRS)).isEqualTo("3125551212||2017-06-01 12:00:01|0\n");
  }

  @ParameterizedTest
  @CsvSource({"'', pipe", "tab, tab", "xml, pipe"})
  void logsHowManyItListed(String stage, String logged) {
    call("2017-06-01 12:00:01", "2017-06-01 12:00:04", 120);
    call("2017-06-01 12:00:02", "2017-06-01 12:00:04", 120);

    callCentre.text(PAIRS + "&agent_user=1000&lead_id=27&stage=" + stage);

    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "did_log_export/SUCCESS/did_log_export RECORDS FOUND: 2/6666|1000|27|2017-06-01|"
                + logged);
  }
}
