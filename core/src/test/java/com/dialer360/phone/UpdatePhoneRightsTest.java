package com.dialer360.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.AllowedCampaigns;
import com.dialer360.access.Flag;
import com.dialer360.access.UserGroup;
import com.dialer360.access.ViewableGroups;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** update_phone.md: which phone is meant, and who may change and delete it. */
class UpdatePhoneRightsTest {
  private static final String PHONE = "extension=gs102&server_ip=10.10.10.15&";

  private final CallCentre callCentre = new CallCentre();

  private String live(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, "function=update_phone&" + pairs);
  }

  private String documented(String pairs) {
    return callCentre.text(DialectName.DIALER360, "function=update_phone&" + pairs);
  }

  private void unchanged() {
    assertThat(callCentre.phones.changes()).isEmpty();
    assertThat(callCentre.phones.find("gs102")).isPresent();
    assertThat(callCentre.phones.rebuilt()).isEmpty();
    assertThat(callCentre.adminLog.rows()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "extension=5&server_ip=10.10.10.15", "extension=gs102", "server_ip=1"})
  void wantsAPhone(String pairs) {
    assertThat(live(pairs + "&active=Y"))
        .startsWith("ERROR: update_phone YOU MUST USE ALL REQUIRED FIELDS: |6666|");
    unchanged();
  }

  @Test
  void tellsWhatWasSentWhenThePhoneIsNotNamed() {
    assertThat(documented("extension=g"))
        .isEqualTo("ERROR: update_phone YOU MUST USE ALL REQUIRED FIELDS - 6666|g|\n");
    assertThat(live("server_ip=1"))
        .isEqualTo("ERROR: update_phone YOU MUST USE ALL REQUIRED FIELDS: |6666||1\n");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).containsExactly("g|", "|1");
  }

  @Test
  void refusesAServerThatDoesNotExist() {
    assertThat(documented("extension=gs102&server_ip=10.0.9.9&delete_phone=Y"))
        .isEqualTo("ERROR: update_phone SERVER DOES NOT EXIST - 6666|10.0.9.9\n");
    assertThat(live("extension=gs102&server_ip=10.0.9.9"))
        .isEqualTo("ERROR: update_phone SERVER DOES NOT EXIST: |6666|10.0.9.9\n");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).containsOnly("10.0.9.9");
  }

  @Test
  void refusesAPhoneOfAnotherServer() {
    assertThat(documented("extension=gs102&server_ip=10.10.10.16&delete_phone=Y"))
        .isEqualTo(
            "ERROR: update_phone PHONE DOES NOT EXIST ON THIS SERVER - 6666|10.10.10.16|gs102\n");
    assertThat(live("extension=gs102&server_ip=10.10.10.16"))
        .isEqualTo(
            "ERROR: update_phone PHONE DOES NOT EXIST ON THIS SERVER: |6666|10.10.10.16|gs102\n");
    assertThat(callCentre.apiLog.rows())
        .extracting(row -> row.data())
        .containsOnly("10.10.10.16|gs102");
    unchanged();
  }

  @ParameterizedTest
  @CsvSource({"---ALL---, true", "'', true", "AGENTS, true", "ADMIN, false"})
  void aCallerSeesThePhonesOfTheViewableGroups(String group, boolean seen) {
    callCentre.accounts.add(
        AccountBuilder.account("6666")
            .in(
                new UserGroup(
                    "RESTRICT",
                    true,
                    AllowedCampaigns.parse(" -ALL-"),
                    ViewableGroups.parse(" AGENTS RESTRICT "),
                    ""))
            .build(),
        "1234");
    callCentre.phones.add("360", "10.10.10.15", "360a", group);

    String said = live("extension=360&server_ip=10.10.10.15&delete_phone=Y");

    assertThat(said)
        .isEqualTo(
            seen
                ? "SUCCESS: update_phone PHONE HAS BEEN DELETED - 6666|360|10.10.10.15|\n"
                : "ERROR: update_phone PHONE DOES NOT EXIST ON THIS SERVER:"
                    + " |6666|10.10.10.15|360\n");
    assertThat(callCentre.phones.find("360").isEmpty()).isEqualTo(seen);
  }

  @Test
  void deletesAndLooksAtNothingElse() {
    assertThat(documented(PHONE + "delete_phone=Y&local_gmt=-99"))
        .isEqualTo("SUCCESS: update_phone PHONE HAS BEEN DELETED - 6666|gs102|10.10.10.15|\n");

    assertThat(callCentre.phones.find("gs102")).isEmpty();
    assertThat(callCentre.phones.find("350")).isPresent();
    assertThat(callCentre.phones.rebuilt()).containsExactly("10.10.10.15");
    assertThat(callCentre.adminLog.lines())
        .containsExactly("PHONES/DELETE/gs102/ADMIN API DELETE PHONE/phone: gs102|10.10.10.15");
    assertThat(callCentre.adminLog.rows().get(0).event().change()).isEqualTo("the phone");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "update_phone/SUCCESS/update_phone PHONE HAS BEEN DELETED/gs102|10.10.10.15|");
  }

  @Test
  void deletesOnlyForCallersWhoMayDeletePhones() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.AST_DELETE_PHONES).build(), "1234");

    assertThat(documented(PHONE + "delete_phone=Y&active=N"))
        .isEqualTo(
            "NOTICE: update_phone USER DOES NOT HAVE PERMISSION TO DELETE PHONES - 6666|gs102\n");
    assertThat(live(PHONE + "delete_phone=Y&active=N"))
        .isEqualTo(
            "NOTICE: update_phone USER DOES NOT HAVE PERMISSION TO DELETE PHONES: |6666|0\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly(
            "update_phone/NOTICE/update_phone USER DOES NOT HAVE PERMISSION TO DELETE PHONES/0");
    unchanged();
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.AST_ADMIN_ACCESS).build(), "1234");

    assertThat(documented(PHONE + "delete_phone=Y"))
        .isEqualTo("ERROR: update_phone USER DOES NOT HAVE PERMISSION TO UPDATE PHONES - 6666|0\n");
    assertThat(live(PHONE + "delete_phone=Y"))
        .isEqualTo("ERROR: update_phone USER DOES NOT HAVE PERMISSION TO UPDATE PHONES: |6666|0\n");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).containsOnly("0");
    unchanged();
  }
}
