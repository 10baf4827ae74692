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

/** update_user.md: who may change and delete whom. */
class UpdateUserRightsTest {
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
    return AccountBuilder.account("6666").seeing(" AGENTS RESTRICT ");
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
