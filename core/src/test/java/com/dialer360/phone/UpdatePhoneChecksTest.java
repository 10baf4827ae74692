package com.dialer360.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.CallCentre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** update_phone.md: which values of its fields are refused, and in what words. */
class UpdatePhoneChecksTest {
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
}
