package com.dialer360.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of add_phone.md, from request to answer and rows, on ports in memory. */
class AddPhoneTest {
  private static final String ADDED =
      "SUCCESS: add_phone PHONE HAS BEEN ADDED - 6666|55000|10.10.10.15|SIP|55001\n";

  private final CallCentre callCentre = new CallCentre();
  private final Map<String, String> phone = new LinkedHashMap<>();

  AddPhoneTest() {
    phone.put("extension", "55000");
    phone.put("dialplan_number", "55001");
    phone.put("voicemail_id", "55002");
    phone.put("phone_login", "55003");
    phone.put("phone_pass", "secret");
    phone.put("server_ip", "10.10.10.15");
    phone.put("protocol", "SIP");
    phone.put("registration_password", "hidden");
    phone.put("phone_full_name", "Ext 55000");
    phone.put("local_gmt", "-5.00");
    phone.put("outbound_cid", "7275551212");
  }

  private String call(DialectName dialect) {
    return callCentre.text(dialect, "add_phone", phone);
  }

  private String live() {
    return call(DialectName.VICIDIAL);
  }

  private String documented() {
    return call(DialectName.DIALER360);
  }

  private String reason(String words, String data) {
    return "add_phone/ERROR/add_phone " + words + "/" + data;
  }

  @Test
  void storesWhatIsRequiredAndTheDefaults() {
    assertThat(documented()).isEqualTo(ADDED);

    assertThat(callCentre.phones.find("55000"))
        .contains(
            new NewPhone(
                "55000",
                "55001",
                "55002",
                "55003",
                "secret",
                "10.10.10.15",
                "SIP",
                "hidden",
                "Ext 55000",
                "-5.00",
                "7275551212",
                "default",
                "",
                "---ALL---"));
    assertThat(callCentre.phones.rebuilt()).containsExactly("10.10.10.15");
    assertThat(callCentre.adminLog.lines())
        .containsExactly("PHONES/ADD/55000/ADMIN API ADD PHONE/phone: 55000|10.10.10.15");
    assertThat(callCentre.adminLog.rows().get(0).event().change()).isEqualTo("login='55003'");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "add_phone/SUCCESS/add_phone PHONE HAS BEEN ADDED/55000|10.10.10.15|SIP|55001");
  }

  @Test
  void storesWhatIsOptional() {
    phone.put("phone_context", "inside");
    phone.put("email", "a@b.c");
    phone.put("admin_user_group", "NOSUCH");

    assertThat(live()).isEqualTo(ADDED);
    assertThat(callCentre.phones.find("55000").orElseThrow())
        .extracting(NewPhone::context, NewPhone::email, NewPhone::userGroup)
        .containsExactly("inside", "a@b.c", "NOSUCH");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extension",
        "dialplan_number",
        "voicemail_id",
        "phone_login",
        "phone_pass",
        "server_ip",
        "protocol",
        "registration_password",
        "phone_full_name",
        "local_gmt",
        "outbound_cid"
      })
  void wantsEveryRequiredField(String field) {
    phone.remove(field);

    assertThat(live()).startsWith("ERROR: add_phone YOU MUST USE ALL REQUIRED FIELDS: |6666|");
    assertThat(callCentre.phones.find("55000")).isEmpty();
    assertThat(callCentre.phones.rebuilt()).isEmpty();
    assertThat(callCentre.adminLog.rows()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "extension, 5, false",
    "extension, 55, true",
    "dialplan_number, 5, false",
    "dialplan_number, 55, true",
    "voicemail_id, 5, true",
    "phone_login, 5, true",
    "phone_pass, 5, true",
    "registration_password, 5, true",
    "phone_full_name, 5, true",
    "outbound_cid, 5, true",
    "protocol, sip, false",
    "protocol, IAX2, true",
    "protocol, Zap, true",
    "protocol, EXTERNAL, true",
    "protocol, H323, false"
  })
  void takesValuesThatAreLongEnough(String field, String value, boolean taken) {
    phone.put(field, value);

    assertThat(live().startsWith("SUCCESS")).isEqualTo(taken);
  }

  @Test
  void tellsWhatWasSentAndLogsNoPassword() {
    phone.put("protocol", "sip");

    assertThat(documented())
        .isEqualTo(
            "ERROR: add_phone YOU MUST USE ALL REQUIRED FIELDS - 6666|55000|55001|55002|55003"
                + "|secret|10.10.10.15|sip|hidden|Ext 55000|-5.00|7275551212|\n");
    assertThat(live())
        .isEqualTo(
            "ERROR: add_phone YOU MUST USE ALL REQUIRED FIELDS: |6666|55000|55001|55002|55003"
                + "|secret|10.10.10.15|sip|hidden|Ext 55000|-5.00|7275551212\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly(
            reason(
                "YOU MUST USE ALL REQUIRED FIELDS",
                "55000|55001|55002|55003|XXXX|10.10.10.15|sip|XXXX|Ext 55000|-5.00|7275551212"));
  }

  @Test
  void logsThatPasswordsAreMissing() {
    phone.clear();

    live();
    assertThat(callCentre.apiLog.lines())
        .containsOnly(reason("YOU MUST USE ALL REQUIRED FIELDS", "||||||||||"));
  }

  @Test
  void refusesAServerThatDoesNotExist() {
    phone.put("server_ip", "10.0.9.9");
    phone.put("phone_login", "gs102");
    phone.put("local_gmt", "99");

    assertThat(documented()).isEqualTo("ERROR: add_phone SERVER DOES NOT EXIST - 6666|10.0.9.9\n");
    assertThat(live()).isEqualTo("ERROR: add_phone SERVER DOES NOT EXIST: |6666|10.0.9.9\n");
    assertThat(callCentre.apiLog.lines()).containsOnly(reason("SERVER DOES NOT EXIST", "10.0.9.9"));
  }

  @Test
  void refusesAnExtensionThatTheServerHasAlready() {
    phone.put("extension", "GS102");
    phone.put("phone_login", "gs102");

    assertThat(documented())
        .isEqualTo(
            "ERROR: add_phone PHONE ALREADY EXISTS ON THIS SERVER - 6666|10.10.10.15|GS102\n");
    assertThat(live())
        .isEqualTo(
            "ERROR: add_phone PHONE ALREADY EXISTS ON THIS SERVER: |6666|10.10.10.15|GS102\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly(reason("PHONE ALREADY EXISTS ON THIS SERVER", "10.10.10.15|GS102"));
  }

  @Test
  void takesAnExtensionOfAnotherServer() {
    phone.put("extension", "gs102");
    phone.put("server_ip", "10.10.10.16");

    assertThat(live())
        .isEqualTo("SUCCESS: add_phone PHONE HAS BEEN ADDED - 6666|gs102|10.10.10.16|SIP|55001\n");
  }

  @Test
  void refusesAnExtensionThatWouldBeStoredLikeAnother() {
    callCentre.phones.add("5".repeat(100), "10.10.10.15", "five");
    phone.put("extension", "5".repeat(101));

    assertThat(live()).startsWith("ERROR: add_phone PHONE ALREADY EXISTS ON THIS SERVER");
  }

  @Test
  void refusesAnExtensionThatAnotherCallTookMeanwhile() {
    callCentre.phones.takeJustBeforeAdding("55000");

    assertThat(live())
        .isEqualTo(
            "ERROR: add_phone PHONE ALREADY EXISTS ON THIS SERVER: |6666|10.10.10.15|55000\n");
    assertThat(callCentre.phones.rebuilt()).isEmpty();
    assertThat(callCentre.adminLog.rows()).isEmpty();
  }

  @Test
  void refusesALoginOfAnyServer() {
    phone.put("phone_login", "CC100");
    phone.put("local_gmt", "99");

    assertThat(documented())
        .isEqualTo("ERROR: add_phone PHONE LOGIN ALREADY EXISTS - 6666|CC100\n");
    assertThat(live()).isEqualTo("ERROR: add_phone PHONE LOGIN ALREADY EXISTS: |6666|CC100\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly(reason("PHONE LOGIN ALREADY EXISTS", "CC100"));
  }

  @Test
  void refusesALoginThatWouldBeStoredLikeAnother() {
    callCentre.phones.add("77", "10.10.10.16", "123456789012345");
    phone.put("phone_login", "1234567890123456");

    assertThat(live())
        .isEqualTo("ERROR: add_phone PHONE LOGIN ALREADY EXISTS: |6666|1234567890123456\n");
  }

  @Test
  void looksForLoginsWhileNobodyElseDoes() {
    live();

    assertThat(callCentre.locks.held()).containsExactly("phone logins");
  }

  @ParameterizedTest
  @CsvSource({
    "-5.00, true", "-5, true", "-05.0, true", "5.75, true", "12.75, true", "-12, true", "0, true",
    "-0.00, true", "-3.5, true", ".0, true", "5., true", "5.0.0, false", "-, false", "., false",
    "--5, false", "13, false", "-13, false", "-4.5, false", "12.7, false", "5.25, false"
  })
  void takesTheTimeZonesOfTheList(String localGmt, boolean taken) {
    phone.put("local_gmt", localGmt);

    assertThat(live())
        .isEqualTo(
            taken
                ? ADDED
                : "ERROR: add_phone YOU MUST USE A VALID TIMEZONE: |6666|" + localGmt + "\n");
    assertThat(callCentre.phones.find("55000").map(NewPhone::localGmt).orElse(localGmt))
        .isEqualTo(localGmt);
  }

  @Test
  void saysAndLogsThatATimeZoneIsNone() {
    phone.put("local_gmt", "99");

    assertThat(documented())
        .isEqualTo("ERROR: add_phone YOU MUST USE A VALID TIMEZONE - 6666|99\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(reason("YOU MUST USE A VALID TIMEZONE", "99"));
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.AST_ADMIN_ACCESS).build(), "1234");

    assertThat(documented())
        .isEqualTo("ERROR: add_phone USER DOES NOT HAVE PERMISSION TO ADD PHONES - 6666|0\n");
    assertThat(live())
        .isEqualTo("ERROR: add_phone USER DOES NOT HAVE PERMISSION TO ADD PHONES: |6666|0\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly(reason("USER DOES NOT HAVE PERMISSION TO ADD PHONES", "0"));
  }
}
