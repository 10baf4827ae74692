package com.dialer360.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.AllowedCampaigns;
import com.dialer360.access.Flag;
import com.dialer360.access.LoginState;
import com.dialer360.access.UserGroup;
import com.dialer360.access.ViewableGroups;
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

/** The rules of update_user.md, from request to answer and rows, on ports in memory. */
class UpdateUserTest {
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

  private void caller(AccountBuilder account) {
    callCentre.accounts.add(account.build(), "1234");
  }

  private void unchanged() {
    assertThat(callCentre.users.changes()).isEmpty();
    assertThat(callCentre.users.level("2424")).contains(1);
    assertThat(callCentre.campaignRanks.ranks()).isEmpty();
    assertThat(callCentre.adminLog.rows()).isEmpty();
  }

  private static AccountBuilder restricted() {
    return AccountBuilder.account("6666")
        .in(
            new UserGroup(
                "RESTRICT",
                true,
                AllowedCampaigns.parse(""),
                ViewableGroups.parse(" AGENTS RESTRICT "),
                ""));
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

  @ParameterizedTest
  @CsvSource({
    "campaign_rank, -9, true", "campaign_rank, 9, true", "campaign_rank, 0, true",
    "campaign_rank, -10, false", "campaign_rank, 10, false", "campaign_rank, 5_3, false",
    "campaign_rank, -, false", "campaign_grade, 0, false", "campaign_grade, 1, true",
    "campaign_grade, 10, true", "campaign_grade, 11, false"
  })
  void takesTheseRanks(String field, String value, boolean taken) {
    assertThat(live(USER + field + "=" + value).startsWith("NOTICE")).isEqualTo(taken);
    assertThat(callCentre.campaignRanks.ranks().size()).isEqualTo(taken ? 1 : 0);
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
  @CsvSource({
    "8, true, 8, true", "8, true, 9, false", "8, false, 7, true", "8, false, 8, false",
    "9, true, 9, true", "9, true, 10, false", "9, false, 8, true", "9, false, 9, false",
    "9, true, 0, false", "9, true, 1, true", "8, true, 09, false", "8, true, 007, true"
  })
  void givesLevelsUpToTheCallers(int own, boolean sameLevel, String level, boolean given) {
    AccountBuilder account = AccountBuilder.account("6666").level(own);
    caller(sameLevel ? account : account.without(Flag.MODIFY_SAME_USER_LEVEL));
    String refused =
        "ERROR: update_user YOU MUST USE A VALID USER LEVEL, THIS IS AN OPTIONAL FIELD: |6666|"
            + String.join("|", level, Integer.toString(own), sameLevel ? "1" : "0")
            + "\n";

    assertThat(live(USER + "agent_user_level=" + level)).isEqualTo(given ? UPDATED : refused);
    assertThat(callCentre.users.level("2424")).contains(given ? Integer.parseInt(level) : 1);
  }

  @Test
  void saysAndLogsThatALevelIsBad() {
    assertThat(documented(USER + "agent_user_level=0"))
        .isEqualTo(
            "ERROR: update_user YOU MUST USE A VALID USER LEVEL, THIS IS AN OPTIONAL FIELD"
                + " - 6666|0|9|1\n");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).containsExactly("0|9|1");
  }

  @ParameterizedTest
  @CsvSource({"NOSUCH, false", "AGENTS, true", "agents, true"})
  void putsUsersIntoGroupsThatExist(String group, boolean exists) {
    assertThat(live(USER + "agent_user_group=" + group))
        .isEqualTo(
            exists
                ? UPDATED
                : "ERROR: update_user YOU MUST USE A VALID USER GROUP, THIS IS AN OPTIONAL FIELD:"
                    + " |6666|NOSUCH|0\n");
  }

  @Test
  void putsUsersIntoGroupsThatTheCallerSees() {
    caller(restricted());

    assertThat(documented(USER + "agent_user_group=ADMIN"))
        .isEqualTo(
            "ERROR: update_user YOU MUST USE A VALID USER GROUP, THIS IS AN OPTIONAL FIELD"
                + " - 6666|ADMIN|0\n");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).containsExactly("ADMIN|0");
    assertThat(live(USER + "agent_user_group=RESTRICT")).isEqualTo(UPDATED);
  }

  @Test
  void looksForNoGroupThatIsTooLong() {
    assertThat(live(USER + "agent_user_group=" + "G".repeat(21)))
        .contains("YOU MUST USE A VALID USER GROUP");
  }

  @ParameterizedTest
  @CsvSource({"350a, true", "HOME, true", "350, false", "nosuch, false"})
  void wantsThePhoneLoginOfAPhoneOrAnAlias(String login, boolean known) {
    assertThat(live(USER + "phone_login=" + login))
        .isEqualTo(
            known
                ? UPDATED
                : "ERROR: update_user YOU MUST USE A VALID PHONE LOGIN, THIS IS AN OPTIONAL FIELD:"
                    + " |6666|"
                    + login
                    + "|0|0\n");
  }

  @Test
  void saysAndLogsThatAPhoneLoginIsBad() {
    String login = "x".repeat(21);
    callCentre.phones.add("x", "10.10.10.15", login);

    assertThat(documented(USER + "phone_login=" + login))
        .isEqualTo(
            "ERROR: update_user YOU MUST USE A VALID PHONE LOGIN, THIS IS AN OPTIONAL FIELD"
                + " - 6666|"
                + login
                + "|0|0\n");
    assertThat(callCentre.apiLog.rows())
        .extracting(row -> row.data())
        .containsExactly(login + "|0|0");
  }

  @ParameterizedTest
  @CsvSource({
    "'', false",
    "2, false",
    "24, true",
    "01234567890123456789, true",
    "012345678901234567890, false"
  })
  void wantsAUserOf2To20Characters(String name, boolean taken) {
    String said = documented("agent_user=" + name + "&active=N&server_ip=10.1.1.1");

    assertThat(said)
        .isEqualTo(
            taken
                ? "ERROR: update_user USER DOES NOT EXIST - 6666|" + name + "\n"
                : "ERROR: update_user YOU MUST USE ALL REQUIRED FIELDS - 6666|" + name + "|\n");
    assertThat(callCentre.apiLog.rows())
        .extracting(row -> row.data())
        .containsExactly(taken ? "10.1.1.1" : name + "|");
    unchanged();
  }

  @Test
  void liveSystemsNameNobodyWhenAUserDoesNotExist() {
    assertThat(live("agent_user=nosuch&delete_user=Y"))
        .isEqualTo("ERROR: update_user USER DOES NOT EXIST: |6666|\n");
    assertThat(live("agent_user=x"))
        .isEqualTo("ERROR: update_user YOU MUST USE ALL REQUIRED FIELDS: |6666|x|\n");
  }

  @ParameterizedTest
  @CsvSource({
    "8, true, 8, true",
    "8, true, 9, false",
    "8, false, 7, true",
    "8, false, 8, false",
    "9, true, 9, true",
    "9, false, 9, false",
    "9, true, 10, false"
  })
  void changesAndDeletesUsersUpToTheCallersLevel(
      int own, boolean sameLevel, int level, boolean allowed) {
    AccountBuilder account = AccountBuilder.account("6666").level(own);
    caller(sameLevel ? account : account.without(Flag.MODIFY_SAME_USER_LEVEL));
    callCentre.users.add("target", level, "AGENTS");
    String denied =
        "ERROR: update_user USER DOES NOT HAVE PERMISSION TO UPDATE THIS USER: |6666|target|"
            + (sameLevel ? "<=|" : "<|")
            + own
            + "\n\n";

    assertThat(live("agent_user=target&active=N"))
        .isEqualTo(allowed ? UPDATED.replace("2424", "target") : denied);
    assertThat(live("agent_user=TARGET&delete_user=Y"))
        .isEqualTo(
            allowed
                ? "SUCCESS: update_user USER HAS BEEN DELETED - 6666|TARGET|\n"
                : denied.replace("target", "TARGET"));
    assertThat(callCentre.users.level("target").isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"AGENTS, true", "'', true", "---ALL---, true", "ADMIN, false"})
  void changesUsersOfTheGroupsThatTheCallerSees(String group, boolean allowed) {
    caller(restricted());
    callCentre.users.add("target", 1, group);

    assertThat(documented("agent_user=target&active=N"))
        .isEqualTo(
            allowed
                ? "SUCCESS: update_user USER HAS BEEN UPDATED - 6666|target\n"
                : "ERROR: update_user USER DOES NOT HAVE PERMISSION TO UPDATE THIS USER"
                    + " - 6666|target\n");
  }

  @Test
  void logsWhyAUserIsDenied() {
    callCentre.users.add("target", 9, "ADMIN");
    caller(AccountBuilder.account("6666").level(8));

    live("agent_user=target&active=N");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "update_user/ERROR/update_user USER DOES NOT HAVE PERMISSION TO UPDATE THIS USER"
                + "/target|<=|8\n");
    assertThat(callCentre.adminLog.rows()).isEmpty();
  }

  @Test
  void deletesAndLooksAtNothingElse() {
    assertThat(documented(USER + "delete_user=Y&email=x&campaign_rank=99"))
        .isEqualTo("SUCCESS: update_user USER HAS BEEN DELETED - 6666|2424\n");

    assertThat(callCentre.users.level("2424")).isEmpty();
    assertThat(callCentre.campaignRanks.ranks()).isEmpty();
    assertThat(callCentre.adminLog.lines())
        .containsExactly("USERS/DELETE/2424/ADMIN API DELETE USER/user: 2424");
    assertThat(callCentre.adminLog.rows().get(0).event().change()).isEqualTo("the user");
    assertThat(callCentre.apiLog.lines())
        .containsExactly("update_user/SUCCESS/update_user USER HAS BEEN DELETED/2424|");
  }

  @Test
  void deletesOnlyForCallersWhoMayDeleteUsers() {
    caller(AccountBuilder.account("6666").without(Flag.DELETE_USERS));

    assertThat(documented(USER + "delete_user=Y&active=N"))
        .isEqualTo(
            "ERROR: update_user USER DOES NOT HAVE PERMISSION TO DELETE USERS - 6666|2424\n");
    assertThat(live(USER + "delete_user=Y&active=N"))
        .isEqualTo("ERROR: update_user USER DOES NOT HAVE PERMISSION TO DELETE USERS: |6666|0\n");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).containsOnly("0");
    unchanged();
  }

  @Test
  void setsRanksInAllCampaignsAndSaysThatNothingElseIsToBeDone() {
    assertThat(documented(USER + "campaign_rank=9&campaign_grade=10&campaign_id=TESTCAMP"))
        .isEqualTo(
            """
            NOTICE: update_user USER CAMPAIGN RANKS HAVE BEEN UPDATED - 6666|9|10
            ERROR: update_user NO UPDATES DEFINED - 6666|0
            """);
    assertThat(live(USER + "campaign_rank=9&camp_rg_only=0"))
        .isEqualTo(
            """
            NOTICE: update_user USER CAMPAIGN RANKS HAVE BEEN UPDATED - 6666|2424|9|
            ERROR: update_user NO UPDATES DEFINED: |6666|
            """);

    assertThat(callCentre.campaignRanks.users()).containsExactly("2424", "2424");
    assertThat(callCentre.campaignRanks.ranks())
        .containsExactly(
            new CampaignRank(Optional.of("9"), Optional.of("10"), Optional.empty()),
            new CampaignRank(Optional.of("9"), Optional.empty(), Optional.empty()));
    assertThat(callCentre.adminLog.lines())
        .containsExactly(
            "USERS/MODIFY/2424/ADMIN API UPDATE USER RANK/user: 2424|rank: 9|grade: 10|rows: ",
            "USERS/MODIFY/2424/ADMIN API UPDATE USER RANK/user: 2424|rank: 9|grade: |rows: ");
    assertThat(callCentre.adminLog.rows().get(0).event().change())
        .isEqualTo("campaign ranks and grades");
    assertThat(callCentre.apiLog.lines())
        .startsWith(
            "update_user/NOTICE/update_user USER CAMPAIGN RANKS HAVE BEEN UPDATED/2424|9|10",
            "update_user/ERROR/update_user NO UPDATES DEFINED/");
    assertThat(callCentre.users.changes()).isEmpty();
  }

  @Test
  void setsTheRankInOneCampaign() {
    assertThat(documented(USER + "campaign_grade=3&camp_rg_only=1&campaign_id=TESTCAMP&active=N"))
        .isEqualTo(
            """
            NOTICE: update_user USER CAMPAIGN RANKS HAVE BEEN UPDATED - 6666||3|TESTCAMP|1
            SUCCESS: update_user USER HAS BEEN UPDATED - 6666|2424
            """);
    assertThat(live(USER + "campaign_rank=-9&camp_rg_only=1&active=N"))
        .isEqualTo(
            "NOTICE: update_user USER CAMPAIGN RANKS HAVE BEEN UPDATED - 6666|2424|-9|||1\n"
                + UPDATED);

    assertThat(callCentre.campaignRanks.ranks())
        .containsExactly(
            new CampaignRank(Optional.empty(), Optional.of("3"), Optional.of("TESTCAMP")),
            new CampaignRank(Optional.of("-9"), Optional.empty(), Optional.of("")));
    assertThat(callCentre.adminLog.lines())
        .startsWith(
            "USERS/MODIFY/2424/ADMIN API UPDATE USER RANK"
                + "/user: 2424|rank: |grade: 3|rows: |TESTCAMP|1",
            "USERS/MODIFY/2424/ADMIN API UPDATE USER/user: 2424");
    assertThat(callCentre.apiLog.lines())
        .contains(
            "update_user/NOTICE/update_user USER CAMPAIGN RANKS HAVE BEEN UPDATED"
                + "/2424||3|TESTCAMP|1");
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

  @Test
  void refusesACallerWithoutTheFlag() {
    caller(AccountBuilder.account("6666").without(Flag.MODIFY_USERS));

    assertThat(documented(USER + "delete_user=Y"))
        .isEqualTo("ERROR: update_user USER DOES NOT HAVE PERMISSION TO UPDATE USERS - 6666|0\n");
    assertThat(live(USER + "delete_user=Y"))
        .isEqualTo("ERROR: update_user USER DOES NOT HAVE PERMISSION TO UPDATE USERS: |6666|0\n");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).containsOnly("0");
    unchanged();
  }
}
