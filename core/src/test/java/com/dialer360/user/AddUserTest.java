package com.dialer360.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.dialer360.access.Flag;
import com.dialer360.access.LoginState;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of add_user.md, from request to answer and rows, on ports in memory. */
class AddUserTest {
  private static final String ADDED =
      "SUCCESS: add_user USER HAS BEEN ADDED - 6666|3000|secret|1|Testing+Person|AGENTS\n";

  private final CallCentre callCentre = new CallCentre();
  private final Map<String, String> user = new LinkedHashMap<>();

  AddUserTest() {
    user.put("agent_user", "3000");
    user.put("agent_pass", "secret");
    user.put("agent_user_level", "1");
    user.put("agent_full_name", "Testing+Person");
    user.put("agent_user_group", "AGENTS");
  }

  private String call(DialectName dialect) {
    return callCentre.text(dialect, "add_user", user);
  }

  private String live() {
    return call(DialectName.VICIDIAL);
  }

  private String documented() {
    return call(DialectName.DIALER360);
  }

  private void caller(AccountBuilder account) {
    callCentre.accounts.add(account.build(), "1234");
  }

  private void nothingAdded() {
    assertThat(callCentre.users.added()).isEmpty();
    assertThat(callCentre.adminLog.rows()).isEmpty();
  }

  @Test
  void storesWhatIsRequiredAndTheFallbacks() {
    assertThat(documented()).isEqualTo(ADDED);

    assertThat(callCentre.users.added())
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactly(
            new NewUser(
                "3000",
                "secret",
                "",
                "1",
                "Testing+Person",
                "AGENTS",
                "",
                new UserDetails("", "", "0", "", "", "", "", "", "", "", "-1", "1", "1", "0")));
    assertThat(callCentre.adminLog.lines())
        .containsExactly("USERS/ADD/3000/ADMIN API ADD USER/user: 3000");
    assertThat(callCentre.adminLog.rows().get(0).event().change())
        .isEqualTo("user_level='1', user_group='AGENTS'");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "add_user/SUCCESS/add_user USER HAS BEEN ADDED/3000|XXXX|1|Testing+Person|AGENTS");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.agentUser()).containsExactly("3000");
  }

  @Test
  void storesWhatIsOptional() {
    user.put("phone_login", "350a");
    user.put("phone_pass", "pp");
    user.put("hotkeys_active", "1");
    user.put("voicemail_id", "77");
    user.put("email", "a@b.c");
    user.put("custom_one", "1");
    user.put("custom_two", "2");
    user.put("custom_three", "3");
    user.put("custom_four", "4");
    user.put("custom_five", "5");
    user.put("wrapup_seconds_override", "9");
    user.put("agent_choose_ingroups", "0");
    user.put("agent_choose_blended", "0");
    user.put("closer_default_blended", "1");
    user.put("in_groups", "SALESLINE|SUPPORT");

    assertThat(live()).isEqualTo(ADDED);

    NewUser stored = callCentre.users.added().get(0);
    assertThat(stored.details())
        .isEqualTo(
            new UserDetails(
                "350a", "pp", "1", "77", "a@b.c", "1", "2", "3", "4", "5", "9", "0", "0", "1"));
    assertThat(stored.inGroups()).isEqualTo(" SALESLINE SUPPORT -");
  }

  @ParameterizedTest
  @CsvSource({
    "agent_user, '', false",
    "agent_user, x, false",
    "agent_user, xx, true",
    "agent_pass, '', false",
    "agent_pass, x, false",
    "agent_pass, xx, true",
    "agent_user_level, '', false",
    "agent_full_name, '', false",
    "agent_full_name, x, true",
    "agent_user_group, '', false"
  })
  void wantsEveryRequiredField(String field, String value, boolean taken) {
    user.put(field, value);

    assertThat(live().startsWith("SUCCESS")).isEqualTo(taken);
    assertThat(callCentre.users.added().size()).isEqualTo(taken ? 1 : 0);
  }

  @Test
  void tellsWhatWasSentAndLogsNoPassword() {
    user.remove("agent_full_name");

    assertThat(documented())
        .isEqualTo(
            "ERROR: add_user YOU MUST USE ALL REQUIRED FIELDS - 6666|3000|secret|1||AGENTS\n");
    assertThat(live())
        .isEqualTo(
            "ERROR: add_user YOU MUST USE ALL REQUIRED FIELDS: |6666|3000|secret|1||AGENTS\n");
    user.remove("agent_pass");
    live();

    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "add_user/ERROR/add_user YOU MUST USE ALL REQUIRED FIELDS/3000|XXXX|1||AGENTS",
            "add_user/ERROR/add_user YOU MUST USE ALL REQUIRED FIELDS/3000|XXXX|1||AGENTS",
            "add_user/ERROR/add_user YOU MUST USE ALL REQUIRED FIELDS/3000||1||AGENTS");
    nothingAdded();
  }

  @ParameterizedTest
  @CsvSource({
    "8, true, 7, true",
    "8, true, 8, false",
    "8, true, 9, false",
    "8, false, 7, true",
    "8, false, 8, false",
    "9, true, 9, true",
    "9, false, 9, false",
    "9, false, 8, true",
    "9, true, 0, false",
    "9, true, 10, false",
    "8, true, 0, false",
    "9, true, 007, true",
    "9, true, 00, false",
    "9, true, 99999999999999999999, false",
    "10, true, 9, true",
    "10, false, 9, true",
    "10, true, 10, false"
  })
  void addsUsersOfTheLevelsBelowItsOwn(int own, boolean sameLevel, String level, boolean added) {
    AccountBuilder account = AccountBuilder.account("6666").level(own);
    caller(sameLevel ? account : account.without(Flag.MODIFY_SAME_USER_LEVEL));
    user.put("agent_user_level", level);

    assertThat(live())
        .isEqualTo(
            added
                ? ADDED.replace("|1|", "|" + level + "|")
                : "ERROR: add_user USER DOES NOT HAVE PERMISSION TO ADD USERS IN THIS USER LEVEL:"
                    + " |6666|"
                    + level
                    + "|"
                    + own
                    + "\n");
    assertThat(callCentre.users.added().isEmpty()).isEqualTo(!added);
  }

  @Test
  void takesNoLevelThatIsNoNumberThoughNothingIsFiltered() {
    callCentre.settings.nonLatin();
    for (String level : new String[] {"9abc", "1e1", " 9", "+9", "-1", "0x9", "9.0", "٩", "９"}) {
      user.put("agent_user_level", level);

      assertThat(live())
          .startsWith("ERROR: add_user USER DOES NOT HAVE PERMISSION TO ADD USERS IN");
    }
    nothingAdded();
  }

  @Test
  void saysAndLogsThatALevelIsDenied() {
    user.put("agent_user_level", "10");

    assertThat(documented())
        .isEqualTo(
            "ERROR: add_user USER DOES NOT HAVE PERMISSION TO ADD USERS IN THIS USER LEVEL"
                + " - 6666|10\n");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).containsExactly("10|9");
  }

  @Test
  void refusesAGroupThatDoesNotExist() {
    user.put("agent_user_group", "NOSUCH");
    user.put("agent_user", "6666");

    assertThat(documented()).isEqualTo("ERROR: add_user USER GROUP DOES NOT EXIST - 6666|NOSUCH\n");
    assertThat(live()).isEqualTo("ERROR: add_user USER GROUP DOES NOT EXIST: |6666|NOSUCH\n");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).containsOnly("NOSUCH");
    nothingAdded();
  }

  @ParameterizedTest
  @CsvSource({"AGENTS, true", "agents, true", "ADMIN, false"})
  void addsToTheGroupsThatTheCallerSees(String group, boolean added) {
    caller(AccountBuilder.account("6666").seeing(" AGENTS "));
    user.put("agent_user_group", group);

    assertThat(live().startsWith("SUCCESS")).isEqualTo(added);
  }

  @Test
  void refusesAUserWhoExists() {
    callCentre.users.add("JSmith", 1, "ADMIN");
    user.put("agent_user", "jsmith");

    assertThat(documented()).isEqualTo("ERROR: add_user USER ALREADY EXISTS - 6666|jsmith\n");
    assertThat(live()).isEqualTo("ERROR: add_user USER ALREADY EXISTS: |6666|jsmith\n");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).containsOnly("jsmith");
    nothingAdded();
  }

  @Test
  void refusesAUserWhoWouldBeStoredLikeAnother() {
    callCentre.users.add("01234567890123456789", 1, "ADMIN");
    user.put("agent_user", "01234567890123456789x");

    assertThat(live())
        .isEqualTo("ERROR: add_user USER ALREADY EXISTS: |6666|01234567890123456789x\n");
  }

  @Test
  void refusesAUserWhomAnotherCallAddedMeanwhile() {
    callCentre.users.takeJustBeforeAdding("3000");

    assertThat(live()).isEqualTo("ERROR: add_user USER ALREADY EXISTS: |6666|3000\n");
    nothingAdded();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AUTOGENERATED", "AUTOGENERA", "xAUTOGENERATEx"})
  void generatesTheFirstNumberThatIsFree(String name) {
    callCentre.users.add("101", 1, "AGENTS").add("108", 1, "ADMIN").add("0115", 1, "ADMIN");
    user.put("agent_user", name);

    assertThat(documented()).isEqualTo(ADDED.replace("3000", "115"));

    assertThat(callCentre.users.start()).isEqualTo(115);
    assertThat(callCentre.users.added()).extracting(NewUser::user).containsExactly("115");
    assertThat(callCentre.locks.held()).containsExactly("user numbers");
    assertThat(callCentre.adminLog.lines())
        .containsExactly("USERS/ADD/115/ADMIN API ADD USER/user: 115");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.agentUser()).containsExactly("115");
    assertThat(callCentre.apiLog.rows())
        .extracting(row -> row.data())
        .containsExactly("115|XXXX|1|Testing+Person|AGENTS");
  }

  @Test
  void generatesTheNextNumberWhenAnotherCallTookOneMeanwhile() {
    callCentre.users.takeJustBeforeAdding("101");
    user.put("agent_user", "AUTOGENERATED");

    assertThat(live()).isEqualTo(ADDED.replace("3000", "108"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"autogenerated", "AUTOGENER"})
  void generatesNoNumberForOtherNames(String name) {
    user.put("agent_user", name);

    assertThat(live()).isEqualTo(ADDED.replace("3000", name));
    assertThat(callCentre.users.start()).isEqualTo(101);
  }

  @Test
  void refusesAUserWhoIsCalledLikeTheWordForGenerating() {
    callCentre.users.add("AUTOGENERATED", 1, "ADMIN");
    user.put("agent_user", "AUTOGENERATED");

    assertThat(live()).isEqualTo("ERROR: add_user USER ALREADY EXISTS: |6666|AUTOGENERATED\n");
  }

  @Test
  void storesAndSaysNoPasswordWhereHashesAreKept() {
    callCentre.settings.hashed("abcdefghij012345").nonLatin();
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
    user.put("agent_pass", "s'e\"c\\r;e t");

    assertThat(documented()).isEqualTo(ADDED.replace("secret", ""));

    assertThat(callCentre.users.added())
        .extracting(NewUser::pass, NewUser::passHash)
        .containsExactly(tuple("", "abcdefghij012345secret"));
    assertThat(callCentre.apiLog.rows())
        .extracting(row -> row.data())
        .containsExactly("3000||1|Testing+Person|AGENTS");
  }

  @Test
  void noPasswordShowsInARecordThatIsPrinted() {
    live();

    assertThat(callCentre.users.added().get(0).toString()).doesNotContain("secret");
    assertThat(new StoredPassword("secret", "hash", true).toString())
        .doesNotContain("secret", "hash");
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    caller(AccountBuilder.account("6666").without(Flag.MODIFY_USERS));

    assertThat(documented())
        .isEqualTo("ERROR: add_user USER DOES NOT HAVE PERMISSION TO ADD USERS - 6666|0\n");
    assertThat(live())
        .isEqualTo("ERROR: add_user USER DOES NOT HAVE PERMISSION TO ADD USERS: |6666|0\n");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).containsOnly("0");
    nothingAdded();
  }
}
