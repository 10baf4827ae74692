package com.dialer360.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.CallCentre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** update_phone.md: what is changed, and the login that no two phones have. */
class UpdatePhoneFieldsTest {
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
  @ValueSource(strings = {"", "delete_phone=N", "delete_phone=YES", "voicemail_id=--BLANK--"})
  void saysWhenThereIsNothingToChange(String pairs) {
    assertThat(documented(PHONE + pairs))
        .isEqualTo("ERROR: update_phone NO UPDATES DEFINED - 6666|0\n");
    assertThat(live(PHONE + pairs)).isEqualTo("NOTICE: update_phone NO UPDATES DEFINED: |6666|\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly("update_phone/NOTICE/update_phone NO UPDATES DEFINED/");
    unchanged();
  }
}
