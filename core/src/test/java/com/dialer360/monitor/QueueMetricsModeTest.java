package com.dialer360.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** blind_monitor.md, "Queuemetrics mode", and common.md, "Login" 7. */
class QueueMetricsModeTest {
  private static final String CALL =
      "function=blind_monitor&source=queuemetrics&phone_login=5551234&session_id=8600051"
          + "&server_ip=10.10.10.15&";
  private static final String CALLER_ID = "V6011428300000000027";
  private static final String WITH_CALLER_ID = CALL + "stage=MONITOR&pass=" + CALLER_ID + "&";

  private final CallCentre callCentre = new CallCentre();

  @BeforeEach
  void queueMetricsIsInUse() {
    callCentre.settings.queueMetricsInUse();
    voicemailServer("10.10.10.16");
    callCentre.telephony.liveCall(CALLER_ID).liveCall("");
  }

  private void voicemailServer(String address) {
    callCentre.telephony.rights(new MonitorRights(false, address));
  }

  private String call(String pairs) {
    return callCentre.text(DialectName.DIALER360, pairs);
  }

  private Originate request() {
    return callCentre.telephony.requests().get(0).request();
  }

  @Test
  void asksOnlyForTheLevel() {
    callCentre.accounts.add(
        AccountBuilder.account("7777").level(7).without(Flag.VDC_AGENT_API_ACCESS).build(), "1234");

    assertThat(call(CALL + "user=7777&stage=BARGE"))
        .isEqualTo(
            "SUCCESS: blind_monitor HAS BEEN LAUNCHED"
                + " - 5551234|010*010*010*016*5551234|8600051\n");
    assertThat(request())
        .isEqualTo(
            new Originate(
                "10.10.10.16", "BB149634180000007777", "010*010*010*015*8600051", "5551234", ""));
  }

  @ParameterizedTest
  @CsvSource({"'', 10.10.10.15", "1.2.3., 10.10.10.15", "1.2.3.4, 1.2.3.4"})
  void dialsFromTheVoicemailServerIfThereIsOne(String voicemailServer, String dials) {
    voicemailServer(voicemailServer);

    call(CALL);

    assertThat(request().serverIp()).isEqualTo(dials);
  }

  @Test
  void isNoModeWhereQueueMetricsIsNotInUse() {
    callCentre.settings.queueMetricsNotInUse();

    assertThat(call(CALL)).startsWith("ERROR: blind_monitor INVALID PHONE LOGIN");
    assertThat(call(WITH_CALLER_ID)).startsWith("ERROR: Login incorrect");
  }

  @Test
  void theCallerIdOfALiveCallIsAPasswordAndStillAFailedLogin() {
    assertThat(call(WITH_CALLER_ID)).startsWith("SUCCESS: blind_monitor HAS BEEN LAUNCHED");

    assertThat(callCentre.accounts.row("6666").failedLogins()).isEqualTo(1);
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.user()).containsExactly("6666");
  }

  @Test
  void aLockedUserComesInWithItToo() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").build(),
        "1234",
        10,
        LocalDateTime.parse("2017-06-01T14:29:00"));

    assertThat(call(WITH_CALLER_ID)).startsWith("SUCCESS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CALL + "stage=BARGE&pass=" + CALLER_ID,
        CALL + "pass=" + CALLER_ID,
        CALL + "stage=xMONITOR&pass=" + CALLER_ID,
        CALL + "stage=MONITOR&pass=V601142",
        CALL + "stage=MONITOR&pass=",
        WITH_CALLER_ID + "source=test",
        WITH_CALLER_ID + "source=QueueMetrics",
        WITH_CALLER_ID + "function=server_refresh",
        WITH_CALLER_ID + "function=none_such"
      })
  void anythingElseEndsWithTheLogin(String pairs) {
    assertThat(call(pairs)).startsWith("ERROR: Login incorrect, please try again: |6666|");
    assertThat(callCentre.apiLog.rows()).isEmpty();
    assertThat(callCentre.telephony.requests()).isEmpty();
  }

  @Test
  void aBlockedAddressIsNotHelped() {
    callCentre.accounts.add(AccountBuilder.account("6666").build(), CALLER_ID);
    callCentre.settings.ipLists("banned");
    callCentre.ipLists.add("banned", "127.0.0.1");

    assertThat(call(WITH_CALLER_ID)).contains("|IPBLOCK|");
  }

  @Test
  void theUserMustExistBeActiveAndHaveTheFunction() {
    callCentre.accounts.add(AccountBuilder.account("2222").inactive().build(), "1234");
    callCentre.accounts.add(AccountBuilder.account("4444").allowed(" version ").build(), "1234");

    for (String user : new String[] {"nobody", "2222", "4444"}) {
      assertThat(call(WITH_CALLER_ID + "user=" + user))
          .isEqualTo(
              "ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION - "
                  + user
                  + "|blind_monitor\n");
    }
  }

  @Test
  void theUserMustHaveTheLevel() {
    callCentre.accounts.add(AccountBuilder.account("5555").level(6).build(), "1234");

    assertThat(call(WITH_CALLER_ID + "user=5555"))
        .isEqualTo(
            "ERROR: blind_monitor USER DOES NOT HAVE PERMISSION TO BLIND MONITOR - 5555|0\n");
  }
}
