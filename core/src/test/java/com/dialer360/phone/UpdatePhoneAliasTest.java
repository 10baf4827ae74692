package com.dialer360.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of update_phone_alias.md, from request to answer and rows, on ports in memory. */
class UpdatePhoneAliasTest {
  private static final String CALL = "function=update_phone_alias&";

  private final CallCentre callCentre = new CallCentre();

  private String live(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, CALL + pairs);
  }

  private String documented(String pairs) {
    return callCentre.text(DialectName.DIALER360, CALL + pairs);
  }

  @BeforeEach
  void alias() {
    callCentre.phoneAliases.add(new PhoneAlias("home", "Home phones", "gs102,350a"));
  }

  private void unchanged() {
    assertThat(callCentre.phoneAliases.rows())
        .containsExactly(new PhoneAlias("home", "Home phones", "gs102,350a"));
    assertThat(callCentre.adminLog.rows()).isEmpty();
  }

  @Test
  void changesNameAndLogins() {
    assertThat(documented("alias_id=HOME&alias_name=A+B&phone_logins=350a"))
        .isEqualTo("SUCCESS: update_phone_alias PHONE ALIAS HAS BEEN UPDATED - 6666|HOME|\n");

    assertThat(callCentre.phoneAliases.rows())
        .containsExactly(new PhoneAlias("home", "A+B", "350a"));
    assertThat(callCentre.adminLog.lines())
        .containsExactly("PHONEALIASES/MODIFY/HOME/ADMIN API UPDATE PHONE/phones: 350a");
    assertThat(callCentre.adminLog.rows().get(0).event().change()).isEqualTo("alias_name='A+B'");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "update_phone_alias/SUCCESS/update_phone_alias PHONE ALIAS HAS BEEN UPDATED/HOME|");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "alias_name=New; New; gs102,350a; phones: ",
        "phone_logins=350a; Home phones; 350a; phones: 350a",
        "alias_name=New&phone_logins=x; New; gs102,350a; phones: x",
        "alias_name=New&delete_alias=N; New; gs102,350a; phones: "
      })
  void leavesWhatIsNotSent(String pairs, String name, String logins, String notes) {
    assertThat(live("alias_id=home&" + pairs))
        .isEqualTo("SUCCESS: update_phone_alias PHONE ALIAS HAS BEEN UPDATED - 6666|home|\n");

    assertThat(callCentre.phoneAliases.rows())
        .containsExactly(new PhoneAlias("home", name, logins));
    assertThat(callCentre.adminLog.rows().get(0).event().notes().strip()).isEqualTo(notes.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alias_name=New",
        "alias_id=h&alias_name=New",
        "alias_id=home",
        "alias_id=home&phone_logins=x",
        "alias_id=home&delete_alias=y"
      })
  void wantsAnAliasAndSomethingToDo(String pairs) {
    assertThat(live(pairs))
        .startsWith("ERROR: update_phone_alias YOU MUST USE ALL REQUIRED FIELDS");
    unchanged();
  }

  @Test
  void tellsWhatWasSentWhenAFieldIsMissing() {
    assertThat(documented("alias_id=h&alias_name=New&phone_logins=gs102"))
        .isEqualTo(
            "ERROR: update_phone_alias YOU MUST USE ALL REQUIRED FIELDS - 6666|h|New|gs102|\n");
    assertThat(live("alias_id=h&alias_name=New&phone_logins=gs102"))
        .isEqualTo(
            "ERROR: update_phone_alias YOU MUST USE ALL REQUIRED FIELDS: |6666|h|New|gs102\n");
    assertThat(callCentre.apiLog.rows())
        .extracting(row -> row.data())
        .containsExactly("h|New|gs102", "h|New|gs102");
  }

  @Test
  void refusesAnAliasThatDoesNotExist() {
    assertThat(documented("alias_id=nosuch&delete_alias=Y"))
        .isEqualTo("ERROR: update_phone_alias PHONE ALIAS DOES NOT EXIST - 6666|nosuch\n");
    assertThat(live("alias_id=nosuch&alias_name=N"))
        .isEqualTo("ERROR: update_phone_alias PHONE ALIAS DOES NOT EXIST: |6666|nosuch\n");
    assertThat(callCentre.apiLog.rows())
        .extracting(row -> row.data())
        .containsExactly("nosuch", "nosuch");
    unchanged();
  }

  @Test
  void deletesAndLooksAtNothingElse() {
    assertThat(documented("alias_id=home&delete_alias=Y&alias_name=x&phone_logins=nosuch"))
        .isEqualTo("SUCCESS: update_phone_alias PHONE ALIAS HAS BEEN DELETED - 6666|home|\n");

    assertThat(callCentre.phoneAliases.rows()).isEmpty();
    assertThat(callCentre.adminLog.lines())
        .containsExactly("PHONEALIASES/DELETE/home/ADMIN API DELETE PHONE ALIAS/");
    assertThat(callCentre.adminLog.rows().get(0).event().change()).isEqualTo("the alias");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "update_phone_alias/SUCCESS/update_phone_alias PHONE ALIAS HAS BEEN DELETED/home");
  }

  @Test
  void saysThatAnAliasIsDeletedAsLiveSystemsDo() {
    assertThat(live("alias_id=home&delete_alias=Y"))
        .isEqualTo("SUCCESS: update_phone_alias PHONE ALIAS HAS BEEN DELETED - 6666|home\n");
  }

  @ParameterizedTest
  @EnumSource
  void deletesOnlyForCallersWhoMayDeletePhones(DialectName dialect) {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.AST_DELETE_PHONES).build(), "1234");

    assertThat(callCentre.text(dialect, CALL + "alias_id=home&delete_alias=Y&alias_name=New"))
        .isEqualTo(
            "NOTICE: update_phone_alias USER DOES NOT HAVE PERMISSION TO DELETE PHONE ALIASES:"
                + " |6666|0\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "update_phone_alias/NOTICE/update_phone_alias USER DOES NOT HAVE PERMISSION TO DELETE"
                + " PHONE ALIASES/0");
    unchanged();
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "50, true", "51, false"})
  void takesANameOf2To50Characters(int length, boolean taken) {
    String name = "n".repeat(length);

    String said = live("alias_id=home&alias_name=" + name);

    assertThat(said)
        .isEqualTo(
            taken
                ? "SUCCESS: update_phone_alias PHONE ALIAS HAS BEEN UPDATED - 6666|home|\n"
                : "ERROR: update_phone_alias YOU MUST USE A VALID ALIAS NAME: |6666|"
                    + name
                    + "\n");
  }

  @Test
  void looksAtTheNameBeforeTheLoginsAndChangesNothing() {
    assertThat(documented("alias_id=home&alias_name=x&phone_logins=nosuch"))
        .isEqualTo("ERROR: update_phone_alias YOU MUST USE A VALID ALIAS NAME - 6666|x\n");
    assertThat(documented("alias_id=home&alias_name=New&phone_logins=gs102,nosuch"))
        .isEqualTo("ERROR: update_phone_alias PHONE DOES NOT EXIST - 6666|nosuch\n");
    assertThat(live("alias_id=home&phone_logins=gs102,"))
        .isEqualTo("ERROR: update_phone_alias PHONE DOES NOT EXIST: |6666|\n");

    assertThat(callCentre.apiLog.rows())
        .extracting(row -> row.data())
        .containsExactly("x", "nosuch", "");
    unchanged();
  }

  @ParameterizedTest
  @EnumSource
  void saysWhenThereIsNothingToChange(DialectName dialect) {
    assertThat(callCentre.text(dialect, CALL + "alias_id=home&delete_alias=N&phone_logins=x"))
        .isEqualTo("NOTICE: update_phone_alias NO UPDATES DEFINED: |6666|\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly("update_phone_alias/NOTICE/update_phone_alias NO UPDATES DEFINED/");
    unchanged();
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.AST_ADMIN_ACCESS).build(), "1234");

    assertThat(documented("alias_id=home&delete_alias=Y"))
        .isEqualTo(
            "ERROR: update_phone_alias USER DOES NOT HAVE PERMISSION TO UPDATE PHONE ALIASES"
                + " - 6666|0\n");
    assertThat(live("alias_id=home&delete_alias=Y"))
        .isEqualTo(
            "ERROR: update_phone_alias USER DOES NOT HAVE PERMISSION TO UPDATE PHONE ALIASES:"
                + " |6666|0\n");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).containsExactly("0", "0");
    unchanged();
  }
}
