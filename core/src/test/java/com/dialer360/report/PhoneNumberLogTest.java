package com.dialer360.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.outcome.Table;
import com.dialer360.report.PhoneNumberLogResult.Call;
import com.dialer360.table.Rows;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of phone_number_log.md, on ports in memory. */
class PhoneNumberLogTest {
  private final CallCentre callCentre = new CallCentre();

  private String text(String pairs) {
    return callCentre.text("function=phone_number_log&" + pairs);
  }

  private static Call call(String number, String status) {
    return new Call(
        number,
        "2017-01-06 08:11:01",
        OptionalLong.of(82106),
        OptionalLong.of(25),
        "TD",
        "AGENT",
        status,
        "mail098",
        "6666");
  }

  @ParameterizedTest
  @CsvSource({"VDC_AGENT_API_ACCESS", "VIEW_REPORTS"})
  void wantsBothFlags(Flag flag) {
    callCentre.accounts.add(AccountBuilder.account("6666").without(flag).build(), "1234");

    assertThat(text("phone_number=7275551111"))
        .isEqualTo(
            "ERROR: phone_number_log USER DOES NOT HAVE PERMISSION TO GET CALL LOG INFO:"
                + " |6666|0|\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "phone_number_log/ERROR/phone_number_log USER DOES NOT HAVE PERMISSION TO GET CALL LOG"
                + " INFO/0");
  }

  @ParameterizedTest
  @CsvSource({"''", "123", "'123,45'", "','", "abc"})
  void wantsANumberOfFourDigits(String numbers) {
    String printed = numbers.replaceAll("[a-z]", "");

    assertThat(text("date=2017-06-01&phone_number=" + numbers))
        .isEqualTo(
            "ERROR: phone_number_log NO VALID PHONE NUMBERS DEFINED: 6666|"
                + printed
                + "|2017-06-01\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "phone_number_log/ERROR/phone_number_log NO VALID PHONE NUMBERS DEFINED/6666|"
                + printed
                + "|2017-06-01");
    assertThat(callCentre.callLogs.asked()).isEmpty();
  }

  @Test
  void searchesEachLongEnoughNumberInTheOrderGiven() {
    text("phone_number=1234,123,,98765432109876543210,1234,");

    assertThat(callCentre.callLogs.asked())
        .containsExactly("out 1234 100000", "out 98765432109876543210 100000", "out 1234 100000");
    assertThat(callCentre.callLogs.open()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "OUT, out 1234 100000",
    "'', out 1234 100000",
    "X, out 1234 100000",
    "IN, in 1234 100000",
    "ALL, out 1234 100000;in 1234 100000"
  })
  void searchesTheDirectionsThatAreWanted(String type, String asked) {
    text("phone_number=1234&type=" + type);

    assertThat(String.join(";", callCentre.callLogs.asked())).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource({"LAST, 1", "ALL, 100000", "'', 100000", "FIRST, 100000"})
  void listsTheNewestOrAll(String detail, int most) {
    text("phone_number=1234&detail=" + detail);

    assertThat(callCentre.callLogs.asked()).containsExactly("out 1234 " + most);
  }

  @Test
  void listsTheRowsOfEachNumberOutboundFirst() {
    callCentre
        .callLogs
        .addInbound(call("1234", "IN1"))
        .addOutbound(call("1234", "OUT1"))
        .addOutbound(call("5678", "OUT2"));

    assertThat(text("phone_number=5678,1234&type=ALL&stage=tab"))
        .isEqualTo(
            """
            5678	2017-01-06 08:11:01	82106	25	TD	AGENT	OUT2	mail098	6666
            1234	2017-01-06 08:11:01	82106	25	TD	AGENT	OUT1	mail098	6666
            1234	2017-01-06 08:11:01	82106	25	TD	AGENT	IN1	mail098	6666
            """);
    assertThat(callCentre.callLogs.open()).isZero();
  }

  @Test
  void printsAHeaderWhereItIsWanted() {
    callCentre.callLogs.addOutbound(call("1234", "SALE"));

    assertThat(text("phone_number=1234&header=YES&stage=csv"))
        .isEqualTo(
            """
            phone_number,call_date,list_id,length_in_sec,lead_status,hangup_reason,call_status,source_id,user
            1234,2017-01-06 08:11:01,82106,25,TD,AGENT,SALE,mail098,6666
            """);
    assertThat(text("phone_number=1234&header=yes").lines()).hasSize(1);
    assertThat(text("phone_number=1235&header=YES")).startsWith("NOTICE: ");
  }

  @Test
  void printsNothingForWhatIsNotKnown() {
    callCentre.callLogs.addOutbound(
        new Call("1234", "", OptionalLong.empty(), OptionalLong.empty(), "", "", "", "", ""));

    assertThat(text("phone_number=1234")).isEqualTo("1234||||||||\n");
  }

  @ParameterizedTest
  @CsvSource({"'', pipe", "csv, csv", "tab, tab", "pipe, pipe", "CSV, pipe", "xml, pipe"})
  void logsTheFormatThatWasUsed(String stage, String logged) {
    callCentre.callLogs.addOutbound(call("1234", "SALE"));

    text("phone_number=1234&agent_user=1000&lead_id=28&date=today&stage=" + stage);

    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "phone_number_log/SUCCESS/phone_number_log RECORDS FOUND: 1/6666|1000|28|today|"
                + logged);
  }

  @Test
  void logsHowManyRowsTheLastSearchGave() {
    callCentre
        .callLogs
        .addOutbound(call("1234", "A"))
        .addOutbound(call("1234", "B"))
        .addOutbound(call("5678", "C"));

    text("phone_number=5678,1234");
    text("phone_number=1234,5678");
    text("phone_number=1234,5678&type=ALL");
    text("phone_number=1234,9999");

    assertThat(callCentre.apiLog.rows())
        .extracting(row -> row.resultReason().replaceFirst(".*: ", ""))
        .containsExactly("2", "1", "0", "0");
  }

  @Test
  void saysInEachDialectThatThereIsNone() {
    String pairs = "function=phone_number_log&phone_number=1234&lead_id=27&date=2017-06-01";

    assertThat(callCentre.text(DialectName.VICIDIAL, pairs))
        .isEqualTo(
            "NOTICE: phone_number_log NO RECORDS FOUND FOR THIS PHONE NUMBER"
                + " - 6666|1234|27|2017-06-01\n");
    assertThat(callCentre.text(DialectName.DIALER360, pairs))
        .isEqualTo("ERROR: phone_number_log NO RECORDS FOUND - 6666|1234|2017-06-01\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly(
            "phone_number_log/NOTICE/phone_number_log NO RECORDS FOUND FOR THIS PHONE NUMBER"
                + "/6666|1234|27|2017-06-01");
    assertThat(callCentre.call(pairs).succeeded()).isFalse();
  }

  @Test
  void aProgramReadsTypedRowsAndMayStopAtAny() {
    callCentre
        .callLogs
        .addOutbound(call("1234", "A"))
        .addOutbound(call("1234", "B"))
        .addOutbound(call("1234", "C"));
    Table<?> table = (Table<?>) callCentre.call("function=phone_number_log&phone_number=1234,1234");

    try (Rows<Call> rows = table.rows(Call.class)) {
      assertThat(rows.next().callStatus()).isEqualTo("A");
      assertThat(callCentre.apiLog.rows()).isEmpty();
      assertThat(callCentre.callLogs.open()).isEqualTo(1);
    }

    assertThat(callCentre.callLogs.open()).isZero();
    assertThat(callCentre.callLogs.asked()).hasSize(1);
    assertThat(table.outcomes())
        .isEqualTo(List.of(new PhoneNumberLogResult.Found("6666", "", "", "", "pipe", 1)));
    assertThat(callCentre.apiLog.rows()).hasSize(1);
  }
}
