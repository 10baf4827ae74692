package com.dialer360.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of add_phone_alias.md, from request to answer and rows, on ports in memory. */
class AddPhoneAliasTest {
  private static final String CALL = "function=add_phone_alias&";
  private static final String HOME = "alias_id=house&alias_name=House&phone_logins=gs102,350a";

  private final CallCentre callCentre = new CallCentre();

  private String live(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, CALL + pairs);
  }

  private String documented(String pairs) {
    return callCentre.text(DialectName.DIALER360, CALL + pairs);
  }

  @Test
  void storesWhatIsSent() {
    assertThat(documented("alias_id=house&alias_name=A+House&phone_logins=gs102, 350A,gs102"))
        .isEqualTo(
            "SUCCESS: add_phone_alias PHONE ALIAS HAS BEEN ADDED"
                + " - 6666|house|A+House|gs102,350A,gs102\n");

    assertThat(callCentre.phoneAliases.rows())
        .containsExactly(new PhoneAlias("house", "A+House", "gs102,350A,gs102"));
    assertThat(callCentre.adminLog.lines())
        .containsExactly(
            "PHONEALIASES/ADD/house/ADMIN API ADD PHONE ALIAS/phones: gs102,350A,gs102");
    assertThat(callCentre.adminLog.rows().get(0).event().change())
        .isEqualTo("alias_name='A+House'");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "add_phone_alias/SUCCESS/add_phone_alias PHONE ALIAS HAS BEEN ADDED"
                + "/house|A+House|gs102,350A,gs102");
  }

  @ParameterizedTest
  @CsvSource({
    "h, House, gs102, false",
    "hh, House, gs102, true",
    "house, '', gs102, false",
    "house, H, gs102, true",
    "house, House, g, false",
    "house, House, '', false"
  })
  void wantsEveryField(String id, String name, String logins, boolean added) {
    assertThat(
            live("alias_id=" + id + "&alias_name=" + name + "&phone_logins=" + logins)
                .startsWith("SUCCESS"))
        .isEqualTo(added);
  }

  @Test
  void aLoginOfTwoCharactersIsLongEnough() {
    assertThat(live("alias_id=house&alias_name=House&phone_logins=gs"))
        .isEqualTo("ERROR: add_phone_alias PHONE DOES NOT EXIST: |6666|gs\n");
  }

  @Test
  void tellsWhatWasSentWhenAFieldIsMissing() {
    assertThat(documented("alias_id=house&phone_logins=gs102"))
        .isEqualTo(
            "ERROR: add_phone_alias YOU MUST USE ALL REQUIRED FIELDS - 6666|house||gs102|\n");
    assertThat(live("alias_id=house&phone_logins=gs102"))
        .isEqualTo("ERROR: add_phone_alias YOU MUST USE ALL REQUIRED FIELDS: |6666|house||gs102\n");

    assertThat(callCentre.apiLog.rows())
        .extracting(row -> row.data())
        .containsExactly("house||gs102", "house||gs102");
    assertThat(callCentre.adminLog.rows()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "nosuch,gs102; nosuch",
        "gs102,nosuch,other; nosuch",
        "gs102,350; 350",
        "gs102,,nosuch; ''",
        "gs102,; ''",
        ",gs102; ''",
        ",,; ''",
        "nosuch,,gs102; nosuch"
      })
  void namesTheFirstLoginThatNoPhoneHas(String logins, String unknown) {
    assertThat(live("alias_id=house&alias_name=House&phone_logins=" + logins))
        .isEqualTo("ERROR: add_phone_alias PHONE DOES NOT EXIST: |6666|" + unknown + "\n");
    assertThat(documented("alias_id=house&alias_name=House&phone_logins=" + logins))
        .isEqualTo("ERROR: add_phone_alias PHONE DOES NOT EXIST - 6666|" + unknown + "\n");

    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).containsOnly(unknown);
    assertThat(callCentre.phoneAliases.rows()).isEmpty();
  }

  @Test
  void refusesAnIdThatIsTakenBeforeItLooksAtTheLogins() {
    live(HOME);

    assertThat(documented("alias_id=HOUSE&alias_name=House&phone_logins=nosuch"))
        .isEqualTo("ERROR: add_phone_alias PHONE ALIAS ALREADY EXISTS - 6666|HOUSE\n");
    assertThat(live("alias_id=HOUSE&alias_name=House&phone_logins=nosuch"))
        .isEqualTo("ERROR: add_phone_alias PHONE ALIAS ALREADY EXISTS: |6666|HOUSE\n");

    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).endsWith("HOUSE", "HOUSE");
    assertThat(callCentre.adminLog.rows()).hasSize(1);
  }

  @Test
  void refusesAnIdThatWouldBeStoredLikeAnother() {
    live("alias_id=01234567890123456789&alias_name=House&phone_logins=gs102");

    assertThat(live("alias_id=01234567890123456789x&alias_name=House&phone_logins=nosuch"))
        .isEqualTo(
            "ERROR: add_phone_alias PHONE ALIAS ALREADY EXISTS: |6666|01234567890123456789x\n");
  }

  @Test
  void refusesAnIdThatAnotherCallTookMeanwhile() {
    callCentre.phoneAliases.takeJustBeforeAdding("house");

    assertThat(live(HOME))
        .isEqualTo("ERROR: add_phone_alias PHONE ALIAS ALREADY EXISTS: |6666|house\n");
    assertThat(callCentre.adminLog.rows()).isEmpty();
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.AST_ADMIN_ACCESS).build(), "1234");

    assertThat(documented(HOME))
        .isEqualTo(
            "ERROR: add_phone_alias USER DOES NOT HAVE PERMISSION TO ADD PHONE ALIASES"
                + " - 6666|0\n");
    assertThat(live(HOME))
        .isEqualTo(
            "ERROR: add_phone_alias USER DOES NOT HAVE PERMISSION TO ADD PHONE ALIASES:"
                + " |6666|0\n");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).containsExactly("0", "0");
  }
}
