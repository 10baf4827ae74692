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

/** The rules of update_phone.md, from request to answer and rows, on ports in memory. */
class UpdatePhoneTest {
  private static final String PHONE = "extension=gs102&server_ip=10.10.10.15&";
  private static final String UPDATED =
      "SUCCESS: update_phone PHONE HAS BEEN UPDATED - 6666|gs102|10.10.10.15|\n";

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

  @Test
  void changesEveryField() {
    String fields =
        "local_gmt=-6.00&email=a@b.cd&phone_context=inside&phone_full_name=A+B"
            + "&registration_password=regpw&protocol=IAX2&phone_pass=secret&phone_login=55000"
            + "&voicemail_id=55001&dialplan_number=55002&active=N&outbound_cid=7275551212"
            + "&admin_user_group=AGENTS&outbound_alt_cid=8135551212&phone_ring_timeout=30"
            + "&delete_vm_after_email=Y";

    assertThat(documented(PHONE + fields))
        .isEqualTo(
            "SUCCESS: update_phone PHONE HAS BEEN UPDATED"
                + " - 6666|gs102|10.10.10.15|IAX2|55002\n");
    assertThat(callCentre.phones.changes())
        .containsExactly(
            "gs102|10.10.10.15|LOCAL_GMT=-6.00|EMAIL=a@b.cd|PHONE_CONTEXT=inside"
                + "|PHONE_FULL_NAME=A+B|REGISTRATION_PASSWORD=regpw|PROTOCOL=IAX2"
                + "|PHONE_PASS=secret|PHONE_LOGIN=55000|VOICEMAIL_ID=55001|DIALPLAN_NUMBER=55002"
                + "|ACTIVE=N|OUTBOUND_CID=7275551212|ADMIN_USER_GROUP=AGENTS"
                + "|OUTBOUND_ALT_CID=8135551212|PHONE_RING_TIMEOUT=30|DELETE_VM_AFTER_EMAIL=Y");
    assertThat(callCentre.phones.rebuilt()).containsExactly("10.10.10.15");
    assertThat(callCentre.adminLog.lines())
        .containsExactly("PHONES/MODIFY/gs102/ADMIN API UPDATE PHONE/phone: gs102|10.10.10.15");
    assertThat(callCentre.adminLog.rows().get(0).event().change())
        .contains("phone_pass='XXXX'", "registration_password='XXXX'", "phone_login='55000'")
        .doesNotContain("secret", "regpw");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "update_phone/SUCCESS/update_phone PHONE HAS BEEN UPDATED/gs102|10.10.10.15|");
  }

  @Test
  void saysLessAsLiveSystemsDo() {
    assertThat(live(PHONE + "protocol=SIP&dialplan_number=555")).isEqualTo(UPDATED);
    assertThat(documented(PHONE + "active=Y"))
        .isEqualTo("SUCCESS: update_phone PHONE HAS BEEN UPDATED - 6666|gs102|10.10.10.15||\n");
  }

  @Test
  void theWordBlankEmptiesTheFieldsThatKnowIt() {
    assertThat(
            live(
                PHONE
                    + "email=--BLANK--&phone_context=--BLANK--&phone_full_name=--BLANK--"
                    + "&registration_password=--BLANK--&outbound_alt_cid=--BLANK--"
                    + "&voicemail_id=--BLANK--"))
        .isEqualTo(UPDATED);

    assertThat(callCentre.phones.changes())
        .containsExactly(
            "gs102|10.10.10.15|EMAIL=|PHONE_CONTEXT=|PHONE_FULL_NAME=|REGISTRATION_PASSWORD="
                + "|OUTBOUND_ALT_CID=");
  }

  @Test
  void theWordBlankEmptiesTheVoicemailBoxWhereNoFilterSpoilsIt() {
    callCentre.settings.nonLatin();

    assertThat(live(PHONE + "voicemail_id=--BLANK--")).isEqualTo(UPDATED);
    assertThat(callCentre.phones.changes()).containsExactly("gs102|10.10.10.15|VOICEMAIL_ID=");
  }

  @ParameterizedTest
  @CsvSource({
    "local_gmt, -99, VALID TIMEZONE",
    "email, a@b., VALID EMAIL",
    "phone_context, c, VALID PHONE CONTEXT",
    "phone_full_name, n, VALID PHONE NAME",
    "protocol, sip, VALID PROTOCOL",
    "voicemail_id, 4, VALID VOICEMAIL NUMBER",
    "dialplan_number, 55, VALID DIALPLAN NUMBER"
  })
  void saysAndLogsWhichFieldIsBad(String field, String value, String words) {
    String pairs = PHONE + field + "=" + value;

    assertThat(documented(pairs))
        .isEqualTo("ERROR: update_phone YOU MUST USE A " + words + " - 6666|" + value + "\n");
    assertThat(live(pairs))
        .isEqualTo("ERROR: update_phone YOU MUST USE A " + words + ": |6666|" + value + "\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly("update_phone/ERROR/update_phone YOU MUST USE A " + words + "/" + value);
    unchanged();
  }

  @ParameterizedTest
  @CsvSource({
    "registration_password, r, VALID REGISTRATION PASSWORD",
    "phone_pass, p, VALID PHONE PASSWORD"
  })
  void saysThatAPasswordIsBadAndDoesNotLogIt(String field, String value, String words) {
    assertThat(documented(PHONE + field + "=" + value))
        .isEqualTo("ERROR: update_phone YOU MUST USE A " + words + " - 6666|" + value + "\n");
    assertThat(live(PHONE + field + "=" + value))
        .isEqualTo("ERROR: update_phone YOU MUST USE A " + words + ": |6666|" + value + "\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly("update_phone/ERROR/update_phone YOU MUST USE A " + words + "/XXXX");
    unchanged();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "active; X; ACTIVE MUST BE Y OR N",
        "outbound_cid; 12345; OUTBOUND CID MUST BE FROM 6 TO 18 DIGITS",
        "admin_user_group; A; USER GROUP MUST BE FROM 2 TO 20 CHARACTERS",
        "outbound_alt_cid; 12345; OUTBOUND ALT CID MUST BE FROM 6 TO 18 DIGITS",
        "delete_vm_after_email; y; DELETE VOICEMAIL AFTER EMAIL MUST BE Y OR N"
      })
  void saysWhatAnOptionalFieldMustBe(String field, String value, String words) {
    String all = "update_phone " + words + ", THIS IS AN OPTIONAL FIELD";

    assertThat(documented(PHONE + field + "=" + value))
        .isEqualTo("ERROR: " + all + " - 6666|" + value + "\n");
    assertThat(live(PHONE + field + "=" + value))
        .isEqualTo("ERROR: " + all + ": |6666|" + value + "\n");
    assertThat(callCentre.apiLog.lines()).containsOnly("update_phone/ERROR/" + all + "/" + value);
    unchanged();
  }

  @Test
  void liveSystemsPrintTheOtherCallerIdInPlaceOfTheSeconds() {
    String words =
        "update_phone PHONE RING TIMEOUT MUST BE FROM 2 TO 180 SECONDS, THIS IS AN OPTIONAL FIELD";

    assertThat(documented(PHONE + "phone_ring_timeout=181&outbound_alt_cid=8135551212"))
        .isEqualTo("ERROR: " + words + " - 6666|181\n");
    assertThat(live(PHONE + "phone_ring_timeout=181&outbound_alt_cid=8135551212"))
        .isEqualTo("ERROR: " + words + ": |6666|8135551212\n");
    assertThat(live(PHONE + "phone_ring_timeout=1")).isEqualTo("ERROR: " + words + ": |6666|\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "update_phone/ERROR/" + words + "/8135551212",
            "update_phone/ERROR/" + words + "/8135551212",
            "update_phone/ERROR/" + words + "/");
    unchanged();
  }

  @ParameterizedTest
  @CsvSource({
    "email, 4, false",
    "email, 5, true",
    "email, 300, true",
    "email, 301, false",
    "phone_context, 1, false",
    "phone_context, 2, true",
    "phone_context, 30, true",
    "phone_context, 31, false",
    "phone_full_name, 1, false",
    "phone_full_name, 2, true",
    "phone_full_name, 30, true",
    "phone_full_name, 31, false",
    "registration_password, 1, false",
    "registration_password, 2, true",
    "registration_password, 30, true",
    "registration_password, 31, false",
    "phone_pass, 1, false",
    "phone_pass, 2, true",
    "phone_pass, 30, true",
    "phone_pass, 31, false",
    "phone_login, 1, true",
    "phone_login, 60, true",
    "voicemail_id, 1, false",
    "voicemail_id, 2, true",
    "voicemail_id, 30, true",
    "voicemail_id, 31, false",
    "dialplan_number, 2, false",
    "dialplan_number, 3, true",
    "dialplan_number, 30, true",
    "dialplan_number, 31, false",
    "outbound_cid, 5, false",
    "outbound_cid, 6, true",
    "outbound_cid, 18, true",
    "outbound_cid, 19, false",
    "admin_user_group, 1, false",
    "admin_user_group, 2, true",
    "admin_user_group, 20, true",
    "admin_user_group, 21, false",
    "outbound_alt_cid, 5, false",
    "outbound_alt_cid, 6, true",
    "outbound_alt_cid, 18, true",
    "outbound_alt_cid, 19, false"
  })
  void takesFieldsOfTheseLengths(String field, int length, boolean taken) {
    String said = live(PHONE + field + "=" + "7".repeat(length));

    assertThat(said.equals(UPDATED)).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({
    "phone_ring_timeout, 1, false",
    "phone_ring_timeout, 2, true",
    "phone_ring_timeout, 180, true",
    "phone_ring_timeout, 181, false",
    "protocol, IAX2, true",
    "protocol, Zap, true",
    "protocol, EXTERNAL, true",
    "protocol, SIP, true",
    "active, Y, true",
    "active, N, true",
    "active, NY, false",
    "delete_vm_after_email, Y, true",
    "delete_vm_after_email, N, true",
    "local_gmt, 12.75, true",
    "local_gmt, 5.0.0, false"
  })
  void takesTheseValues(String field, String value, boolean taken) {
    assertThat(live(PHONE + field + "=" + value).equals(UPDATED)).isEqualTo(taken);
  }

  @Test
  void theFirstBadFieldIsTold() {
    String[] bad = {
      "local_gmt=-99",
      "email=x",
      "phone_context=c",
      "phone_full_name=n",
      "registration_password=r",
      "protocol=sip",
      "phone_pass=p",
      "phone_login=cc100",
      "voicemail_id=4",
      "dialplan_number=55",
      "active=X",
      "outbound_cid=1",
      "admin_user_group=A",
      "outbound_alt_cid=1",
      "phone_ring_timeout=1",
      "delete_vm_after_email=y"
    };
    String[] words = {
      "TIMEZONE",
      "EMAIL",
      "CONTEXT",
      "PHONE NAME",
      "REGISTRATION",
      "PROTOCOL",
      "PHONE PASSWORD",
      "LOGIN ALREADY",
      "VOICEMAIL",
      "DIALPLAN",
      "ACTIVE",
      "OUTBOUND CID",
      "USER GROUP",
      "OUTBOUND ALT CID",
      "RING",
      "DELETE VOICEMAIL"
    };
    for (int first = 0; first < bad.length; first++) {
      StringBuilder pairs = new StringBuilder(PHONE);
      for (int i = bad.length - 1; i >= first; i--) {
        pairs.append(bad[i]).append('&');
      }

      assertThat(live(pairs.toString())).contains(words[first]);
    }
    unchanged();
  }

  @Test
  void refusesALoginThatAnotherPhoneHas() {
    assertThat(documented(PHONE + "phone_login=CC100"))
        .isEqualTo("ERROR: update_phone LOGIN ALREADY EXISTS - 6666|CC100\n");
    assertThat(live(PHONE + "phone_login=350a"))
        .isEqualTo("ERROR: update_phone LOGIN ALREADY EXISTS: |6666|350a\n");
    assertThat(callCentre.apiLog.rows())
        .extracting(row -> row.data())
        .containsExactly("CC100", "350a");
    assertThat(callCentre.locks.held()).containsOnly("phone logins");
    unchanged();
  }

  @Test
  void refusesALoginThatWouldBeStoredLikeAnother() {
    callCentre.phones.add("77", "10.10.10.16", "123456789012345");

    assertThat(live(PHONE + "phone_login=1234567890123456"))
        .isEqualTo("ERROR: update_phone LOGIN ALREADY EXISTS: |6666|1234567890123456\n");
  }

  @Test
  void takesThePhonesOwnLogin() {
    assertThat(live(PHONE + "phone_login=GS102")).isEqualTo(UPDATED);
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

  @ParameterizedTest
  @ValueSource(strings = {"", "delete_phone=N", "delete_phone=YES", "voicemail_id=--BLANK--"})
  void saysWhenThereIsNothingToChange(String pairs) {
    assertThat(documented(PHONE + pairs))
        .isEqualTo("ERROR: update_phone NO UPDATES DEFINED - 6666|0\n");
    assertThat(live(PHONE + pairs)).isEqualTo("NOTICE: update_phone NO UPDATES DEFINED: |6666|\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly("update_phone/NOTICE/update_phone NO UPDATES DEFINED/");
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
