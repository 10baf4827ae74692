package com.dialer360.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.LoginState;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.phone.PhoneAlias;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** update_user.md: what is changed, and the fields that are checked by themselves. */
class UpdateUserFieldsTest {
  private static final String USER = "agent_user=2424&";
  private static final String UPDATED = "SUCCESS: update_user USER HAS BEEN UPDATED - 6666|2424|\n";

  private final CallCentre callCentre = new CallCentre();

  @BeforeEach
  void user() {
    callCentre.users.add("2424", 1, "AGENTS");
    callCentre.phoneAliases.add(new PhoneAlias("home", "Home", "gs102"));
  }

  private String live(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, "function=update_user&" + pairs);
  }

  private String documented(String pairs) {
    return callCentre.text(DialectName.DIALER360, "function=update_user&" + pairs);
  }

  private void unchanged() {
    assertThat(callCentre.users.changes()).isEmpty();
    assertThat(callCentre.users.level("2424")).contains(1);
    assertThat(callCentre.campaignRanks.ranks()).isEmpty();
    assertThat(callCentre.adminLog.rows()).isEmpty();
  }

  private void saysThatAFieldIsBad(
      String field, String value, String words, boolean shown, Optional<String> logged) {
    String all = "update_user " + words + ", THIS IS AN OPTIONAL FIELD";

    assertThat(documented(USER + field + "=" + value))
        .isEqualTo("ERROR: " + all + " - 6666" + (shown ? "|" + value : "") + "\n");
    assertThat(live(USER + field + "=" + value))
        .isEqualTo("ERROR: " + all + ": |6666|" + value + "\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly("update_user/ERROR/" + all + "/" + logged.orElse(value));
    unchanged();
  }

  @Test
  void changesEveryField() {
    assertThat(
            documented(
                USER
                    + "agent_pass=secret&agent_full_name=A+B&agent_user_level=3"
                    + "&agent_user_group=RESTRICT&phone_login=350a&phone_pass=hidden"
                    + "&hotkeys_active=1&voicemail_id=77&email=a@b.c&custom_one=1&custom_two=2"
                    + "&custom_three=3&custom_four=4&custom_five=5&active=N"
                    + "&wrapup_seconds_override=30"))
        .isEqualTo("SUCCESS: update_user USER HAS BEEN UPDATED - 6666|2424\n");

    assertThat(callCentre.users.changes())
        .containsExactly(
            "AGENT_FULL_NAME=A+B|AGENT_USER_LEVEL=3|AGENT_USER_GROUP=RESTRICT|PHONE_LOGIN=350a"
                + "|PHONE_PASS=hidden|HOTKEYS_ACTIVE=1|VOICEMAIL_ID=77|EMAIL=a@b.c|CUSTOM_ONE=1"
                + "|CUSTOM_TWO=2|CUSTOM_THREE=3|CUSTOM_FOUR=4|CUSTOM_FIVE=5|ACTIVE=N"
                + "|WRAPUP_SECONDS_OVERRIDE=30|AGENT_PASS=secret");
    assertThat(callCentre.adminLog.lines())
        .containsExactly("USERS/MODIFY/2424/ADMIN API UPDATE USER/user: 2424");
    assertThat(callCentre.adminLog.rows().get(0).event().change())
        .contains("agent_pass='XXXX'", "phone_pass='XXXX'", "agent_user_level='3'")
        .doesNotContain("secret", "hidden");
    assertThat(callCentre.apiLog.lines())
        .containsExactly("update_user/SUCCESS/update_user USER HAS BEEN UPDATED/2424|");
  }

  @Test
  void theWordBlankEmptiesTheFieldsThatKnowIt() {
    assertThat(
            live(
                USER
                    + "agent_full_name=--BLANK--&phone_login=--BLANK--&phone_pass=--BLANK--"
                    + "&email=--BLANK--&custom_one=--BLANK--&custom_two=--BLANK--"
                    + "&custom_three=--BLANK--&custom_four=--BLANK--&custom_five=--BLANK--"
                    + "&voicemail_id=--BLANK--"))
        .isEqualTo(UPDATED);

    assertThat(callCentre.users.changes())
        .containsExactly(
            "AGENT_FULL_NAME=|PHONE_LOGIN=|PHONE_PASS=|EMAIL=|CUSTOM_ONE=|CUSTOM_TWO="
                + "|CUSTOM_THREE=|CUSTOM_FOUR=|CUSTOM_FIVE=");
  }

  @Test
  void theWordBlankEmptiesTheVoicemailBoxWhereNoFilterSpoilsIt() {
    callCentre.settings.nonLatin();

    assertThat(live(USER + "voicemail_id=--BLANK--")).isEqualTo(UPDATED);
    assertThat(callCentre.users.changes()).containsExactly("VOICEMAIL_ID=");
  }

  @Test
  void theWordBlankIsAPasswordLikeAnyOther() {
    assertThat(live(USER + "agent_pass=--BLANK--")).isEqualTo(UPDATED);
    assertThat(callCentre.users.changes()).containsExactly("AGENT_PASS=--BLANK--");
  }

  @Test
  void storesTheHashWhereHashesAreKept() {
    callCentre.settings.hashed("abcdefghij012345");
    callCentre.accounts.add(
        "1234",
        new LoginState(
            false,
            "abcdefghij0123451234",
            0,
            LocalDateTime.MIN,
            "",
            false,
            AccountBuilder.account("6666").build()));

    assertThat(live(USER + "agent_pass=secret")).isEqualTo(UPDATED);
    assertThat(live(USER + "active=N")).isEqualTo(UPDATED);

    assertThat(callCentre.users.changes())
        .containsExactly("AGENT_PASS=|PASS_HASH=abcdefghij012345secret", "ACTIVE=N");
    assertThat(callCentre.adminLog.rows().get(0).event().change())
        .isEqualTo("agent_pass='XXXX', pass_hash='XXXX'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "agent_full_name; 51; YOU MUST USE A VALID FULL NAME; true; ",
        "phone_pass; 21; YOU MUST USE A VALID PHONE PASSWORD; true; XXXX",
        "voicemail_id; 11; YOU MUST USE A VALID VOICEMAIL ID; false; ",
        "email; 4; YOU MUST USE A VALID EMAIL; false; ",
        "custom_one; 101; YOU MUST USE A VALID CUSTOM ONE; false; ",
        "custom_two; 101; YOU MUST USE A VALID CUSTOM TWO; false; ",
        "custom_three; 101; YOU MUST USE A VALID CUSTOM THREE; false; ",
        "custom_four; 101; YOU MUST USE A VALID CUSTOM FOUR; false; ",
        "custom_five; 101; YOU MUST USE A VALID CUSTOM FIVE; false; "
      })
  void saysWhichTextHasABadLength(
      String field, int length, String words, boolean shown, String logged) {
    saysThatAFieldIsBad(field, "7".repeat(length), words, shown, Optional.ofNullable(logged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "hotkeys_active; 2; YOU MUST USE A VALID HOTKEYS SETTING; true",
        "active; X; ACTIVE MUST BE Y OR N; false",
        "wrapup_seconds_override; -2; wrapup_seconds_override MUST BE A VALID DIGIT BETWEEN -1 AND"
            + " 9999; true",
        "campaign_rank; 10; YOU MUST USE A VALID CAMPAIGN RANK; true",
        "campaign_grade; 11; YOU MUST USE A VALID CAMPAIGN GRADE; true"
      })
  void saysWhichValueIsBad(String field, String value, String words, boolean shown) {
    saysThatAFieldIsBad(field, value, words, shown, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "agent_full_name, 1, true",
    "agent_full_name, 50, true",
    "agent_full_name, 51, false",
    "phone_pass, 1, true",
    "phone_pass, 20, true",
    "phone_pass, 21, false",
    "voicemail_id, 1, false",
    "voicemail_id, 2, true",
    "voicemail_id, 10, true",
    "voicemail_id, 11, false",
    "email, 4, false",
    "email, 5, true",
    "email, 100, true",
    "email, 101, false",
    "custom_one, 1, true",
    "custom_one, 100, true",
    "custom_two, 100, true",
    "custom_three, 100, true",
    "custom_four, 100, true",
    "custom_five, 100, true",
    "agent_pass, 1, true",
    "agent_pass, 200, true"
  })
  void takesFieldsOfTheseLengths(String field, int length, boolean taken) {
    assertThat(live(USER + field + "=" + "7".repeat(length)).equals(UPDATED)).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({
    "hotkeys_active, 0, true",
    "hotkeys_active, 1, true",
    "hotkeys_active, 01, false",
    "active, Y, true",
    "active, N, true",
    "wrapup_seconds_override, -1, true",
    "wrapup_seconds_override, 9999, true",
    "wrapup_seconds_override, 10000, false",
    "wrapup_seconds_override, -, false",
    "wrapup_seconds_override, 1-2, false"
  })
  void takesTheseValues(String field, String value, boolean taken) {
    assertThat(live(USER + field + "=" + value).equals(UPDATED)).isEqualTo(taken);
  }

  @Test
  void theFirstBadFieldIsTold() {
    String[] bad = {
      "agent_full_name=" + "n".repeat(51),
      "agent_user_level=0",
      "agent_user_group=NOSUCH",
      "phone_login=nosuch",
      "phone_pass=" + "p".repeat(21),
      "hotkeys_active=2",
      "voicemail_id=1",
      "email=x",
      "custom_one=" + "x".repeat(101),
      "custom_two=" + "x".repeat(101),
      "custom_three=" + "x".repeat(101),
      "custom_four=" + "x".repeat(101),
      "custom_five=" + "x".repeat(101),
      "active=X",
      "wrapup_seconds_override=-9",
      "campaign_rank=99",
      "campaign_grade=99"
    };
    String[] words = {
      "FULL NAME", "USER LEVEL", "USER GROUP", "PHONE LOGIN", "PHONE PASSWORD", "HOTKEYS",
      "VOICEMAIL", "EMAIL", "CUSTOM ONE", "CUSTOM TWO", "CUSTOM THREE", "CUSTOM FOUR",
      "CUSTOM FIVE", "ACTIVE", "wrapup", "RANK", "GRADE"
    };
    for (int first = 0; first < bad.length; first++) {
      StringBuilder pairs = new StringBuilder(USER);
      for (int i = bad.length - 1; i >= first; i--) {
        pairs.append(bad[i]).append('&');
      }

      assertThat(live(pairs.toString())).startsWith("ERROR").contains(words[first]);
    }
    unchanged();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "delete_user=N", "voicemail_id=--BLANK--", "camp_rg_only=1"})
  void saysWhenThereIsNothingToChange(String pairs) {
    assertThat(documented(USER + pairs))
        .isEqualTo("ERROR: update_user NO UPDATES DEFINED - 6666|0\n");
    assertThat(live(USER + pairs)).isEqualTo("ERROR: update_user NO UPDATES DEFINED: |6666|\n");
    assertThat(callCentre.apiLog.lines())
        .containsOnly("update_user/ERROR/update_user NO UPDATES DEFINED/");
    unchanged();
  }
}
