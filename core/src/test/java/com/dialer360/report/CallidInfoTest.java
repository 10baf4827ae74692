package com.dialer360.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of callid_info.md, on ports in memory. */
class CallidInfoTest {
  private static final String ID = "M4050908070000012345";
  private static final IdentifiedCall CALL = call(725);

  private final CallCentre callCentre = new CallCentre();

  private static IdentifiedCall call(long custtime) {
    return new IdentifiedCall(
        "2014-01-24 09:26:09",
        true,
        "3125551212",
        "TESTCAMP",
        OptionalLong.of(999),
        "A",
        "6666",
        custtime);
  }

  private String text(DialectName dialect, String pairs) {
    return callCentre.text(dialect, "function=callid_info&" + pairs);
  }

  private String text(String pairs) {
    return text(DialectName.VICIDIAL, pairs);
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.VIEW_REPORTS).build(), "1234");

    assertThat(text("call_id=" + ID))
        .isEqualTo("ERROR: callid_info USER DOES NOT HAVE PERMISSION TO GET CALL INFO: |6666|0|\n");
    assertThat(callCentre.apiLog.rows().get(0).data()).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "V1234567890123456",
    "V123456789012345678901234567890123456789",
    "Q6010800450000000027",
    "v6010800450000000027",
    "D6010800450000000027",
    "X6010800450000000027",
    "L6010800450000000027",
    "123456789012345678"
  })
  void wantsACallId(String id) {
    assertThat(text(DialectName.VICIDIAL, "call_id=" + id))
        .isEqualTo("ERROR: callid_info INVALID SEARCH PARAMETERS: 6666|" + id + "\n");
    assertThat(text(DialectName.DIALER360, "call_id=" + id))
        .isEqualTo("ERROR: callid_info INVALID SEARCH PARAMETERS - 6666|" + id + "|\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly("callid_info/ERROR/callid_info INVALID SEARCH PARAMETERS/6666|" + id);
  }

  @ParameterizedTest
  @CsvSource({"V12345678901234567", "V12345678901234567890123456789012345678"})
  void searchesIdsOf18To39Characters(String id) {
    callCentre.callIds.addOutbound(id, CALL);

    assertThat(text("call_id=" + id)).isEqualTo(id + "|725\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Y, INBOUND",
    "J, INBOUND",
    "LP, INBOUND",
    "VH, INBOUND",
    "V, OUTBOUND_AUTO",
    "Vh, OUTBOUND_AUTO",
    "M, OUTBOUND_MANUAL",
    "DC, OUTBOUND_OTHER",
    "S, OUTBOUND_OTHER",
    "XL, OUTBOUND_OTHER"
  })
  void knowsTheKindByTheBeginning(String beginning, CallKind kind) {
    String id = beginning + "601080045000000002";
    if (kind == CallKind.INBOUND) {
      callCentre.callIds.addInbound(id, CALL);
    } else {
      callCentre.callIds.addOutbound(id, CALL);
    }

    assertThat(text("detail=YES&call_id=" + id)).contains("|" + kind + "|");
  }

  @Test
  void saysThatTheCallIsNotKnown() {
    String pairs = "agent_user=1000&call_id=" + ID;

    assertThat(text(DialectName.VICIDIAL, pairs))
        .isEqualTo("ERROR: callid_info CALL NOT FOUND: 6666|1000\n");
    assertThat(text(DialectName.DIALER360, pairs))
        .isEqualTo("ERROR: callid_info CALL NOT FOUND - 6666|1000|\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly("callid_info/ERROR/callid_info CALL NOT FOUND/6666|1000");
  }

  @Test
  void saysThatTheCallIsNotInItsLog() {
    callCentre.callIds.addOutbound(
        ID, new IdentifiedCall("", false, "", "", OptionalLong.empty(), "", "", 0));
    String pairs = "agent_user=1000&header=YES&call_id=" + ID;

    assertThat(text(DialectName.VICIDIAL, pairs))
        .isEqualTo("ERROR: callid_info CALL LOG NOT FOUND: 6666|1000\n");
    assertThat(text(DialectName.DIALER360, pairs))
        .isEqualTo("ERROR: callid_info CALL LOG NOT FOUND - 6666|1000|\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly("callid_info/ERROR/callid_info CALL LOG NOT FOUND/6666|1000");
  }

  @Test
  void printsTheCustomersTimeInBothDialects() {
    callCentre.callIds.addOutbound(ID, CALL);
    String printed = "call_id,custtime\nM4050908070000012345,725\n";

    assertThat(text(DialectName.DIALER360, "stage=csv&header=YES&call_id=" + ID))
        .isEqualTo(printed);
    assertThat(text(DialectName.VICIDIAL, "stage=csv&header=YES&call_id=" + ID)).isEqualTo(printed);
    assertThat(callCentre.apiLog.lines())
        .containsOnly("callid_info/SUCCESS/callid_info " + printed + "/6666|" + ID + "|csv");
  }

  @Test
  void printsDetailInTheColumnsOfTheDialect() {
    callCentre.callIds.addOutbound(ID, CALL);
    String pairs = "stage=csv&header=YES&detail=YES&call_id=" + ID;
    String live =
        """
        call_id,custtime,call_date,phone,call_type,campaign_id,list_id,status,user
        M4050908070000012345,725,2014-01-24 09:26:09,3125551212,OUTBOUND_MANUAL,TESTCAMP,999,A,6666
        """;

    assertThat(text(DialectName.DIALER360, pairs))
        .isEqualTo(
            """
            call_id,custtime,call_date,campaign_id,list_id,status,user,phone
            M4050908070000012345,725,2014-01-24 09:26:09,TESTCAMP,999,A,6666,3125551212
            """);
    assertThat(text(DialectName.VICIDIAL, pairs)).isEqualTo(live);
    assertThat(callCentre.apiLog.lines())
        .hasSize(2)
        .containsOnly("callid_info/SUCCESS/callid_info " + live + "/6666|" + ID + "|csv");
  }

  @Test
  void printsANegativeTimeAsItIsAndNothingForWhatIsNotKnown() {
    callCentre.callIds.addOutbound(
        ID, new IdentifiedCall("", true, "", "", OptionalLong.empty(), "", "", -7));

    assertThat(text("detail=YES&call_id=" + ID)).isEqualTo(ID + "|-7|||OUTBOUND_MANUAL||||\n");
    assertThat(callCentre.apiLog.rows().get(0).data()).endsWith("|pipe");
  }

  @ParameterizedTest
  @CsvSource({"NO", "Y", "yes"})
  void wantsDetailByExactlyYes(String detail) {
    callCentre.callIds.addOutbound(ID, CALL);

    assertThat(text("detail=" + detail + "&call_id=" + ID)).isEqualTo(ID + "|725\n");
  }
}
