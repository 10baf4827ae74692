package com.dialer360.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.phone.PhoneAlias;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** update_user.md: level, user group and phone login, which depend on what there is. */
class UpdateUserLookupsTest {
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

  private static AccountBuilder restricted() {
    return AccountBuilder.account("6666").seeing(" AGENTS RESTRICT ");
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
}
