package com.dialer360.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.fakes.InMemoryTelephony.Kept;
import com.dialer360.gateway.Origin;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of blind_monitor.md, from request to answer and rows, on ports in memory. */
class BlindMonitorTest {
  private static final String CALL = "function=blind_monitor&";
  private static final String SESSION = "session_id=8600051&server_ip=10.10.10.15&";
  private static final String PHONE = SESSION + "phone_login=350a&";
  private static final LocalDateTime NOW = LocalDateTime.parse("2017-06-01T14:30:00");

  private final CallCentre callCentre = new CallCentre();

  private String live(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, CALL + pairs);
  }

  private String documented(String pairs) {
    return callCentre.text(DialectName.DIALER360, CALL + pairs);
  }

  private Originate request() {
    assertThat(callCentre.telephony.requests()).hasSize(1);
    return callCentre.telephony.requests().get(0).request();
  }

  @Test
  void asksThePhonesServerToCallAndNotesIt() {
    callCentre.call(
        CALL + PHONE + "stage=MONITOR", new Origin("10.1.2.3", "x", "http://x/", "", List.of()));

    Originate request =
        new Originate(
            "10.10.10.15", "BM149634180000006666", "010*010*010*015*08600051", "350", "7275551200");
    assertThat(callCentre.telephony.requests())
        .containsExactly(new Kept(request, RequestStatus.NEW, NOW));
    assertThat(callCentre.telephony.logged()).hasSize(1);
    Monitoring logged = callCentre.telephony.logged().get(0);
    assertThat(logged)
        .isEqualTo(
            new Monitoring(
                "6666",
                "10.1.2.3",
                new BlindMonitorCommand("350a", "8600051", "10.10.10.15", "MONITOR"),
                new AgentSession("1000", "INCALL", 27, "TESTCAMP"),
                MonitorMode.LISTEN,
                request,
                NOW,
                logged.runTime()));
    assertThat(logged.runTime()).matches("\\d+\\.\\d{6}");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "blind_monitor/SUCCESS/blind_monitor HAS BEEN LAUNCHED"
                + "/350a|010*010*010*015*|8600051|1");
  }

  @Test
  void tellsBothDialects() {
    callCentre.telephony.phone("far", new ManagersPhone("1.2.30.4", "8300", ""));

    assertThat(documented(SESSION + "phone_login=far"))
        .isEqualTo("SUCCESS: blind_monitor HAS BEEN LAUNCHED - far|001*002*030*004*8300|8600051\n");
    assertThat(live(SESSION + "phone_login=FAR"))
        .isEqualTo(
            "SUCCESS: blind_monitor HAS BEEN LAUNCHED"
                + " - FAR|010*010*010*015*08600051|8300|8600051|2|6666\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'', false, LISTEN, BM, 0",
    "MONITOR, false, LISTEN, BM, 0",
    "BARGEMONITOR, false, LISTEN, BM, 0",
    "xBARGEx, false, BARGE, BB, ''",
    "WHISPERHIJACKBARGE, true, BARGE, BB, ''",
    "WHISPERHIJACK, true, HIJACK, BB, ''",
    "HI-JACK 1, false, HIJACK, BB, ''",
    "WHISPER, true, WHISPER, BW, 47378218",
    "WHISPER, false, LISTEN, BM, 0",
    "monitor, true, LISTEN, BM, 0",
    "barge, true, LISTEN, BM, 0"
  })
  void joinsAsTheStageSays(
      String stage, boolean whisper, MonitorMode mode, String code, String prefix) {
    callCentre.telephony.rights(new MonitorRights(whisper, ""));

    live(PHONE + "stage=" + stage);

    assertThat(callCentre.telephony.logged().get(0).mode()).isEqualTo(mode);
    assertThat(request().callerCode()).isEqualTo(code + "149634180000006666");
    assertThat(request().dialString()).isEqualTo("010*010*010*015*" + prefix + "8600051");
  }

  @ParameterizedTest
  @CsvSource({"a, 0000000a", "manager8, manager8", "supervisor01, supervis", "'67\"8', 00000678"})
  void theCallerCodeHasEightCharactersOfTheUser(String user, String code) {
    assertThat(CallerCode.of(MonitorMode.BARGE, Instant.ofEpochSecond(1496341800), user))
        .isEqualTo("BB1496341800" + code);
  }

  @ParameterizedTest
  @CsvSource({
    "10.10.10.15, 010*010*010*015*",
    "1.2.30.100, 001*002*030*100*",
    "'', 000*000*000*000*",
    "1.2.3.4.5, 001*002*003*004*",
    "1234.5, 1234*005*000*000*"
  })
  void anAddressIsSpelledForTheDialplan(String serverIp, String address) {
    assertThat(DialAddress.of(serverIp)).isEqualTo(address);
  }

  @Test
  void theFiltersHoldWhateverUseNonLatinSays() {
    callCentre.settings.nonLatin();

    assertThat(documented("session_id=86000x51&server_ip=10.10.10.15\r\n&phone_login=350q\r\nX: 1"))
        .isEqualTo("ERROR: blind_monitor INVALID PHONE LOGIN - 350qX1\n");
    assertThat(new BlindMonitorCommand("35\r0a: x", "8600\n051", "10.10.\u000010.15", "BAR\r\nGE1"))
        .isEqualTo(new BlindMonitorCommand("350ax", "8600051", "10.10.10.15", "BARGE"));
  }

  @Test
  void lineBreaksOfAPhoneAreDropped() {
    assertThat(new ManagersPhone("10.10\r\n", "35\n0\u0000", "727\rAction: Logoff"))
        .isEqualTo(new ManagersPhone("10.10", "350", "727Action: Logoff"));
  }

  @ParameterizedTest
  @CsvSource({"8602051, 10.10.10.15", "8600051, 10.10.10.16", "'', 10.10.10.15", "8600051, ''"})
  void refusesASessionThatIsNotOnTheServer(String sessionId, String serverIp) {
    callCentre.telephony.session("", "10.10.10.15", new AgentSession("", "", 0, ""));
    callCentre.telephony.session("8600051", "", new AgentSession("", "", 0, ""));
    String sent = "phone_login=350q&session_id=" + sessionId + "&server_ip=" + serverIp;

    assertThat(documented(sent))
        .isEqualTo("ERROR: blind_monitor INVALID SESSION ID - " + sessionId + "\n");
    assertThat(live(sent))
        .isEqualTo(
            "ERROR: blind_monitor INVALID SESSION ID - " + sessionId + "|" + serverIp + "|6666\n");
    assertThat(callCentre.apiLog.lines())
        .first()
        .isEqualTo("blind_monitor/ERROR/blind_monitor INVALID SESSION ID/" + sessionId);
  }

  @ParameterizedTest
  @ValueSource(strings = {"350q", ""})
  void refusesAPhoneThatDoesNotExist(String login) {
    callCentre.telephony.phone("", new ManagersPhone("10.10.10.15", "1", ""));

    assertThat(documented(SESSION + "phone_login=" + login))
        .isEqualTo("ERROR: blind_monitor INVALID PHONE LOGIN - " + login + "\n");
    assertThat(live(SESSION + "phone_login=" + login))
        .isEqualTo("ERROR: blind_monitor INVALID PHONE LOGIN - " + login + "|6666\n");
    assertThat(callCentre.apiLog.lines())
        .first()
        .isEqualTo("blind_monitor/ERROR/blind_monitor INVALID PHONE LOGIN/" + login);
    assertThat(callCentre.telephony.requests()).isEmpty();
    assertThat(callCentre.telephony.logged()).isEmpty();
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.VDC_AGENT_API_ACCESS).build(), "1234");

    assertThat(documented(PHONE))
        .isEqualTo(
            "ERROR: blind_monitor USER DOES NOT HAVE PERMISSION TO BLIND MONITOR - 6666|0\n");
    assertThat(live(PHONE))
        .isEqualTo(
            "ERROR: blind_monitor USER DOES NOT HAVE PERMISSION TO BLIND MONITOR: |6666|0|\n");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).containsExactly("0", "0");
  }
}
