package com.dialer360.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.report.RecordingLookupResult.Recording;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of recording_lookup.md, on ports in memory. */
class RecordingLookupTest {
  private static final Recording RECORDING =
      new Recording(
          "2017-06-01 08:00:50", "1000", 501, OptionalLong.of(27), "http://rec/a,b|c/x.wav");

  private final CallCentre callCentre = new CallCentre();

  private String text(String pairs) {
    return callCentre.text("function=recording_lookup&" + pairs);
  }

  private RecordingSearch searched(String pairs) {
    callCentre.recordings.add(RECORDING);
    text(pairs);
    assertThat(callCentre.recordings.searches()).hasSize(1);
    return callCentre.recordings.searches().get(0);
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.VIEW_REPORTS).build(), "1234");

    assertThat(text("lead_id=1"))
        .isEqualTo(
            "ERROR: recording_lookup USER DOES NOT HAVE PERMISSION TO GET RECORDING INFO:"
                + " |6666|0|\n");
    assertThat(callCentre.apiLog.rows().get(0).data()).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          ``
          agent_user=1000
          date=2017-06-01
          agent_user=10&date=2017-06-01
          agent_user=123456789012345678901&date=2017-06-01
          agent_user=1000&date=2017-6-1
          agent_user=1000&date=2017-06-011
          lead_id=12345678901
          lead_id=x
          uniqueid=123456789.1
          uniqueid=12345678
          uniqueid=.123456789
          uniqueid=123456789.1&agent_user=1000
          """)
  void refusesASearchForTooLittle(String pairs) {
    assertThat(text(pairs == null ? "" : pairs))
        .startsWith("ERROR: recording_lookup INVALID SEARCH PARAMETERS: 6666|");
    assertThat(callCentre.recordings.searches()).isEmpty();
  }

  @Test
  void showsWhatWasSentThoughItWasIgnored() {
    String pairs =
        "function=recording_lookup&agent_user=10&lead_id=12345678901&date=x&uniqueid=1.2;";

    assertThat(callCentre.text(DialectName.VICIDIAL, pairs))
        .isEqualTo(
            "ERROR: recording_lookup INVALID SEARCH PARAMETERS: 6666|10|12345678901|x|1.2\n");
    assertThat(callCentre.text(DialectName.DIALER360, pairs))
        .isEqualTo(
            "ERROR: recording_lookup INVALID SEARCH PARAMETERS - 6666|10|12345678901|x|1.2\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly(
            "recording_lookup/ERROR/recording_lookup INVALID SEARCH PARAMETERS"
                + "/6666|10|12345678901|x|1.2");
  }

  @ParameterizedTest
  @CsvSource({"100, 2017-06-01", "12345678901234567890, yesterday!"})
  void searchesAUserOnADay(String user, String day) {
    assertThat(searched("agent_user=" + user + "&date=" + day))
        .isEqualTo(
            new RecordingSearch(
                Optional.empty(), Optional.of(user), OptionalLong.empty(), Optional.of(day)));
    assertThat(callCentre.recordings.limits()).containsExactly(100_000);
  }

  @ParameterizedTest
  @CsvSource({"0028, 28", "0, 0", "9999999999, 9999999999"})
  void searchesALeadByItsNumber(String sent, long lead) {
    assertThat(searched("lead_id=" + sent))
        .isEqualTo(
            new RecordingSearch(
                Optional.empty(), Optional.empty(), OptionalLong.of(lead), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "1496318430.101, 1496318430",
    "1496318430, 1496318430",
    "14963.0000, 14963",
    "1.4.963.1, 1",
    "1496318430., 1496318430"
  })
  void searchesAKnownCallByWhatStandsBeforeTheDot(String uniqueid, String beginning) {
    callCentre.recordings.addCall(beginning, true, false);

    assertThat(searched("uniqueid=" + uniqueid).call())
        .contains(new RecordedCall(beginning, true, false));
  }

  @Test
  void aCallThatCameInIsEnoughToo() {
    callCentre.recordings.addCall("1496318430", false, true);

    assertThat(searched("uniqueid=1496318430").call())
        .contains(new RecordedCall("1496318430", false, true));
  }

  @Test
  void everyConditionMustHold() {
    callCentre.recordings.addCall("1496318430", true, true);

    assertThat(searched("uniqueid=1496318430&agent_user=1000&lead_id=27&date=2017-06-01"))
        .isEqualTo(
            new RecordingSearch(
                Optional.of(new RecordedCall("1496318430", true, true)),
                Optional.of("1000"),
                OptionalLong.of(27),
                Optional.of("2017-06-01")));
  }

  @Test
  void anUnknownCallIsNoCondition() {
    assertThat(searched("uniqueid=1496318430&lead_id=27").call()).isEmpty();
  }

  @Test
  void saysThatThereIsNone() {
    assertThat(text("lead_id=27&uniqueid=u"))
        .isEqualTo("ERROR: recording_lookup NO RECORDINGS FOUND - 6666||27||u\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly("recording_lookup/ERROR/recording_lookup NO RECORDINGS FOUND/6666||27||u");
  }

  @Test
  void listsRecordingsRaw() {
    callCentre.recordings.add(RECORDING).add(new Recording("", "", 502, OptionalLong.empty(), ""));

    assertThat(text("lead_id=27&header=YES"))
        .isEqualTo(
            """
            start_time|user|recording_id|lead_id|location
            2017-06-01 08:00:50|1000|501|27|http://rec/a,b|c/x.wav
            ||502||
            """);
    assertThat(text("lead_id=27&stage=csv"))
        .startsWith("2017-06-01 08:00:50,1000,501,27,http://rec/a,b|c/x.wav\n");
  }

  @ParameterizedTest
  @CsvSource({"''", "xml", "csv", "json"})
  void logsTheFormatAsSent(String stage) {
    callCentre.recordings.add(RECORDING).add(RECORDING);

    text("lead_id=27&agent_user=a&stage=" + stage);

    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "recording_lookup/SUCCESS/recording_lookup RECORDINGS FOUND: 2/6666|a|27|||" + stage);
  }
}
