package com.dialer360.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.CallCentre;
import com.dialer360.fakes.InMemoryTelephony.Kept;
import com.dialer360.fakes.ScriptedSwitches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** blind_monitor where telephony servers are asked at once. See docs/adr/0011. */
class DirectRequestTest {
  private static final String CALL =
      "function=blind_monitor&session_id=8600051&server_ip=10.10.10.15&phone_login=350a";

  private final CallCentre callCentre = new CallCentre();
  private final ScriptedSwitches switches = new ScriptedSwitches(callCentre.transactions);

  @BeforeEach
  void direct() {
    callCentre.switches(switches);
  }

  @Test
  void theServerIsAskedForWhatIsKeptAsSent() {
    switches.meanwhile(
        () ->
            assertThat(callCentre.telephony.requests())
                .extracting(Kept::status)
                .containsExactly(RequestStatus.SENT));

    assertThat(callCentre.text(DialectName.DIALER360, CALL))
        .isEqualTo("SUCCESS: blind_monitor HAS BEEN LAUNCHED - 350a|010*010*010*015*350|8600051\n");

    assertThat(callCentre.telephony.requests()).hasSize(1);
    assertThat(switches.asked()).containsExactly(callCentre.telephony.requests().get(0).request());
    assertThat(callCentre.telephony.requests().get(0).status()).isEqualTo(RequestStatus.SENT);
    assertThat(callCentre.telephony.logged()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"NOT_REACHED, DEAD", "REFUSED, DEAD", "NO_ANSWER, SENT"})
  void aServerThatDoesNotCallIsToldInBothDialects(SwitchFault fault, RequestStatus left) {
    switches.failing(fault);
    String said = "ERROR: blind_monitor SWITCH UNAVAILABLE - 350a|8600051|" + fault + "\n";

    assertThat(callCentre.text(DialectName.DIALER360, CALL)).isEqualTo(said);
    assertThat(callCentre.text(DialectName.VICIDIAL, CALL)).isEqualTo(said);

    assertThat(callCentre.telephony.requests()).extracting(Kept::status).containsOnly(left);
    assertThat(callCentre.telephony.logged()).hasSize(2);
    assertThat(callCentre.apiLog.lines())
        .first()
        .isEqualTo(
            "blind_monitor/ERROR/blind_monitor SWITCH UNAVAILABLE/350a|8600051|" + fault + "|1");
  }

  @Test
  void theServerIsAskedOnceHoweverOftenTheTransactionBegins() {
    switches.meanwhile(() -> callCentre.transactions.breakOff(3));

    callCentre.call(CALL);

    assertThat(switches.asked()).hasSize(1);
    assertThat(callCentre.telephony.requests()).hasSize(1);
  }

  @Test
  void nothingIsAskedForThatIsRefused() {
    assertThat(callCentre.text(DialectName.DIALER360, CALL + "q"))
        .isEqualTo("ERROR: blind_monitor INVALID PHONE LOGIN - 350aq\n");

    assertThat(switches.asked()).isEmpty();
    assertThat(callCentre.telephony.requests()).isEmpty();
  }
}
