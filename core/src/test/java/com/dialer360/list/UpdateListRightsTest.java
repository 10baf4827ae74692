package com.dialer360.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.access.UserGroup;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** update_list.md, rules 1 to 3: who may change which list. */
class UpdateListRightsTest {
  private static final String UPDATED = "SUCCESS: update_list LIST HAS BEEN UPDATED - 6666|101\n";
  private static final String AT = " at 2017-06-01T14:30: ";

  private final CallCentre callCentre = new CallCentre();

  private String updateList(String pairs) {
    return callCentre.text(DialectName.DIALER360, "function=update_list&" + pairs);
  }

  private void user(AccountBuilder account) {
    callCentre.accounts.add(account.build(), "1234");
  }

  private static AccountBuilder admin() {
    return AccountBuilder.account("6666");
  }

  @ParameterizedTest
  @CsvSource({"7, true", "8, false"})
  void wantsLevelEight(int level, boolean refused) {
    user(admin().level(level));

    assertThat(updateList("list_id=101&active=N").equals(UPDATED)).isNotEqualTo(refused);
  }

  @ParameterizedTest
  @EnumSource(names = {"VDC_AGENT_API_ACCESS", "MODIFY_LISTS"})
  void wantsTheFlags(Flag flag) {
    user(admin().without(flag));

    assertThat(updateList("list_id=101&reset_list=Y"))
        .isEqualTo("ERROR: update_list USER DOES NOT HAVE PERMISSION TO UPDATE LISTS - 6666\n");
  }

  @Test
  void aMissingGroupIsToldToARestrictedUser() {
    user(admin().listRestricted().in(UserGroup.missing("GHOSTS")));

    assertThat(updateList("source="))
        .isEqualTo("ERROR: user_group DOES NOT EXIST: |6666|GHOSTS|\n");
  }

  @ParameterizedTest
  @CsvSource({
    "1, true",
    "'', true",
    "x, true",
    "12, false",
    "12345678901234, false",
    "123456789012345, true"
  })
  void wantsAListIdOfTheRightLength(String listId, boolean missing) {
    assertThat(updateList("list_name=My list&campaign_id=CAMP&list_id=" + listId))
        .startsWith(
            missing
                ? "ERROR: update_list YOU MUST USE ALL REQUIRED FIELDS - 6666|"
                : "ERROR: update_list LIST DOES NOT EXIST - 6666|");
    assertThat(callCentre.apiLog.rows().get(0).data().endsWith("|My list|CAMP")).isEqualTo(missing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"107", "0101", "555"})
  void aRestrictedUserMayNameAllowedListsOnly(String listId) {
    user(admin().listRestricted().in(AccountBuilder.group("OFFICE", " TESTCAMP -", "")));

    assertThat(updateList("insert_if_not_found=Y&active=N&list_id=" + listId))
        .isEqualTo("ERROR: update_list NOT AN ALLOWED LIST ID - " + listId + "\n");
    assertThat(updateList("active=N&list_id=101")).isEqualTo(UPDATED);
  }

  @Test
  void aListOfAnotherCampaignDoesNotExist() {
    callCentre.lists.add("108", "", "");
    user(admin().in(AccountBuilder.group("OFFICE", " TESTCAMP -", "")));

    assertThat(updateList("active=N&list_id=107"))
        .isEqualTo("ERROR: update_list LIST DOES NOT EXIST - 6666|107\n");
    assertThat(updateList("active=N&list_id=108")).startsWith("SUCCESS");
    assertThat(callCentre.listSettings.changes()).containsExactly("108" + AT + "active='N'");
  }
}
