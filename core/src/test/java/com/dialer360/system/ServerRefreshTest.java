package com.dialer360.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.fakes.ScriptedSwitches;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of server_refresh.md, from request to answer and rows, on ports in memory. */
class ServerRefreshTest {
  private static final String CALL = "function=server_refresh&";

  private final CallCentre callCentre = new CallCentre();

  private String live(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, CALL + pairs);
  }

  private String documented(String pairs) {
    return callCentre.text(DialectName.DIALER360, CALL + pairs);
  }

  @Test
  void flagsTheServersAndNotesIt() {
    assertThat(documented("stage=REFRESH"))
        .isEqualTo("SUCCESS: server_refresh SERVER REFRESH HAS BEEN TRIGGERED - 6666|3\n");

    assertThat(callCentre.telephony.raised())
        .containsExactly(LocalDateTime.parse("2017-06-01T14:30:00"));
    assertThat(callCentre.adminLog.lines())
        .containsExactly("SERVERS/OTHER/refresh/ADMIN API SERVERS REFRESH/servers: 3");
    assertThat(callCentre.adminLog.rows().get(0).event().change())
        .isEqualTo("rebuild_conf_files='Y'");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "server_refresh/SUCCESS/server_refresh SERVER REFRESH HAS BEEN TRIGGERED/3");
  }

  @Test
  void succeedsWhenEveryServerWasFlaggedAlready() {
    callCentre.telephony.unflagged(0);

    assertThat(live("stage=REFRESH"))
        .isEqualTo("SUCCESS: server_refresh SERVER REFRESH HAS BEEN TRIGGERED - 6666|0\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xREFRESHx", "RE FRE-SH1"})
  void takesTheWordAmongOtherLetters(String stage) {
    assertThat(live("stage=" + stage)).startsWith("SUCCESS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "refresh", "RELOAD"})
  void doesNothingWithoutTheWord(String stage) {
    String sent = "stage=" + stage + "&alias_id=a1&alias_name=An alias&phone_logins=350a,cc100";

    assertThat(documented(sent))
        .isEqualTo("ERROR: server_refresh YOU MUST USE ALL REQUIRED FIELDS - 6666|\n");
    assertThat(live(sent))
        .isEqualTo(
            "ERROR: server_refresh YOU MUST USE ALL REQUIRED FIELDS:"
                + " |6666|a1|An alias|350a,cc100\n");

    assertThat(callCentre.apiLog.lines())
        .first()
        .isEqualTo(
            "server_refresh/ERROR/server_refresh YOU MUST USE ALL REQUIRED FIELDS"
                + "/a1|An alias|350a,cc100");
    assertThat(callCentre.telephony.raised()).isEmpty();
    assertThat(callCentre.adminLog.rows()).isEmpty();
  }

  @Test
  void refusesACallerWithoutTheFlagBeforeTheStage() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.AST_ADMIN_ACCESS).build(), "1234");

    assertThat(documented(""))
        .isEqualTo(
            "ERROR: server_refresh USER DOES NOT HAVE PERMISSION TO REFRESH SERVERS - 6666|0\n");
    assertThat(live("stage=REFRESH"))
        .isEqualTo(
            "ERROR: server_refresh USER DOES NOT HAVE PERMISSION TO REFRESH SERVERS: |6666|0\n");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).containsExactly("0", "0");
  }

  @Test
  void asksTheServersOnceTheirFlagsAreKept() {
    ScriptedSwitches switches = new ScriptedSwitches(callCentre.transactions);
    callCentre.switches(
        switches.meanwhile(() -> assertThat(callCentre.telephony.raised()).hasSize(1)));

    assertThat(documented("stage=REFRESH"))
        .isEqualTo("SUCCESS: server_refresh SERVER REFRESH HAS BEEN TRIGGERED - 6666|3\n");

    assertThat(switches.reloads()).isEqualTo(1);
    assertThat(callCentre.telephony.raised()).hasSize(1);
    assertThat(callCentre.adminLog.rows()).hasSize(1);
    assertThat(callCentre.apiLog.rows()).hasSize(1);
  }

  @Test
  void tellsWhichServersDidNotAnswer() {
    callCentre.switches(
        new ScriptedSwitches(callCentre.transactions).silent("10.10.10.15", "10.10.10.16"));
    String said =
        """
        SUCCESS: server_refresh SERVER REFRESH HAS BEEN TRIGGERED - 6666|3
        NOTICE: server_refresh SWITCH UNAVAILABLE - 6666|10.10.10.15,10.10.10.16
        """;

    assertThat(documented("stage=REFRESH")).isEqualTo(said);
    assertThat(live("stage=REFRESH")).isEqualTo(said);

    assertThat(callCentre.apiLog.lines())
        .element(1)
        .isEqualTo(
            "server_refresh/NOTICE/server_refresh SWITCH UNAVAILABLE/10.10.10.15,10.10.10.16");
  }

  @Test
  void asksNoServerWithoutTheWord() {
    ScriptedSwitches switches = new ScriptedSwitches(callCentre.transactions);
    callCentre.switches(switches);

    assertThat(live("stage=RELOAD")).startsWith("ERROR");
    assertThat(switches.reloads()).isZero();
  }
}
