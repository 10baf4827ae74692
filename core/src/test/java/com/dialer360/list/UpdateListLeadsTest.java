package com.dialer360.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.lead.HopperEntry;
import com.dialer360.lead.HopperPriority;
import com.dialer360.timezone.GmtOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** update_list.md, rules 6 to 8: leads reset and deleted, the list deleted. */
class UpdateListLeadsTest {
  private static final String UPDATED = "SUCCESS: update_list LIST HAS BEEN UPDATED - 6666|101\n";
  private static final String NOTHING = "NOTICE: update_list NO UPDATES DEFINED - 6666|\n";
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

  private void queue(String campaignId, String listId) {
    callCentre.hopper.add(
        new HopperEntry(
            1, campaignId, listId, GmtOffset.unknown(), "FL", new HopperPriority(0), ""));
  }

  @Test
  void resetsTheLeadsAndCountsThoseThatWereCalled() {
    callCentre.listSettings.resets("101", 2, 4);
    callCentre.listLeads.add(1, 3, true).add(4, 9, false);

    assertThat(updateList("list_id=0101&reset_list=Y"))
        .isEqualTo(NOTHING + "NOTICE: update_list LEADS IN LIST HAVE BEEN RESET - 6666|0101|3\n");
    assertThat(callCentre.listLeads.called()).isZero();
    assertThat(callCentre.listSettings.changes()).containsExactly("101" + AT + "reset");
    assertThat(callCentre.adminLog.lines())
        .containsExactly(
            "LISTS/RESET/0101/ADMIN API RESET LIST/3 leads reset, list resets today: 3");
    assertThat(callCentre.adminLog.rows().get(0).event().change())
        .isEqualTo("called_since_last_reset='N'");
  }

  @ParameterizedTest
  @CsvSource({
    "0, -1, true",
    "9, -1, true",
    "0, 0, false",
    "2, 3, true",
    "3, 3, false",
    "4, 3, false"
  })
  void resetsNoMoreOftenThanTheLimitOfTheDay(int today, int limit, boolean allowed) {
    callCentre.listSettings.resets("101", today, limit);
    callCentre.listLeads.add(1, 3, true);

    String said = updateList("list_id=101&reset_list=Y");

    assertThat(callCentre.listLeads.called()).isEqualTo(allowed ? 0 : 3);
    if (!allowed) {
      String counts = today + " / " + limit;
      assertThat(said)
          .endsWith(
              "NOTICE: update_list LIST RESET FAILED, daily reset limit reached: "
                  + counts
                  + " - 6666|101\n");
      assertThat(callCentre.adminLog.lines())
          .containsExactly(
              "LISTS/RESET/101/ADMIN API RESET LIST FAILED/daily list resets limit reached: "
                  + counts);
      assertThat(callCentre.adminLog.rows().get(0).event().change()).isEmpty();
    }
  }

  @Test
  void deletesTheListAndLeavesItsLeads() {
    callCentre.listLeads.add(1, 3, true);
    queue("TESTCAMP", "101");

    assertThat(updateList("list_id=0101&delete_list=Y"))
        .isEqualTo(NOTHING + "NOTICE: update_list LIST HAS BEEN DELETED - 6666|0101|1\n");
    assertThat(callCentre.lists.find("101")).isEmpty();
    assertThat(callCentre.listLeads.count()).isEqualTo(3);
    assertThat(callCentre.hopper.entries()).hasSize(1);
    assertThat(callCentre.adminLog.lines())
        .containsExactly("LISTS/DELETE/0101/ADMIN API DELETE LIST/list: 0101");
  }

  @Test
  void deletesTheLeadsAndLeavesTheList() {
    callCentre.listLeads.add(1, 3, true);

    assertThat(updateList("list_id=0101&delete_leads=Y"))
        .isEqualTo(NOTHING + "NOTICE: update_list LEADS IN LIST HAVE BEEN DELETED - 6666|0101|3\n");
    assertThat(callCentre.lists.find("101")).isPresent();
    assertThat(callCentre.listLeads.count()).isZero();
    assertThat(callCentre.adminLog.lines())
        .containsExactly("LISTS/DELETE/0101/ADMIN API DELETE LEADS/list: 0101");
    assertThat(callCentre.adminLog.rows().get(0).event().change()).isEqualTo("3 leads");
  }

  @Test
  void doesAllInOrderAndLogsEach() {
    callCentre.listLeads.add(1, 3, true);

    assertThat(updateList("list_id=101&active=N&reset_list=Y&delete_list=Y&delete_leads=Y"))
        .isEqualTo(
            UPDATED
                + "NOTICE: update_list LEADS IN LIST HAVE BEEN RESET - 6666|101|3\n"
                + "NOTICE: update_list LIST HAS BEEN DELETED - 6666|101|1\n"
                + "NOTICE: update_list LEADS IN LIST HAVE BEEN DELETED - 6666|101|3\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "update_list/SUCCESS/update_list LIST HAS BEEN UPDATED/101",
            "update_list/NOTICE/update_list LEADS IN LIST HAVE BEEN RESET/101|",
            "update_list/NOTICE/update_list LIST HAS BEEN DELETED/101|1",
            "update_list/NOTICE/update_list LEADS IN LIST HAVE BEEN DELETED/101|3");
    assertThat(callCentre.listLeads.statements()).containsExactly("reset all", "delete all");
  }

  @ParameterizedTest
  @ValueSource(strings = {"YES", "y", "N"})
  void doesNothingElseUnlessTold(String word) {
    String options = "&reset_list=" + word + "&delete_list=" + word + "&delete_leads=" + word;

    assertThat(updateList("list_id=101" + options)).isEqualTo(NOTHING);
  }

  @Test
  void withoutTheRightToDeleteListsTheRequestEnds() {
    user(admin().without(Flag.DELETE_LISTS));
    callCentre.listLeads.add(1, 3, true);

    assertThat(updateList("list_id=101&reset_list=Y&delete_list=Y&delete_leads=Y"))
        .isEqualTo(
            NOTHING
                + "NOTICE: update_list LEADS IN LIST HAVE BEEN RESET - 6666|101|3\n"
                + "NOTICE: update_list USER DOES NOT HAVE PERMISSION TO DELETE LISTS - 6666|0\n");
    assertThat(callCentre.lists.find("101")).isPresent();
    assertThat(callCentre.listLeads.count()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(names = {"DELETE_LISTS", "MODIFY_LEADS"})
  void deletingLeadsNeedsTwoRights(Flag flag) {
    user(admin().without(flag));
    callCentre.listLeads.add(1, 3, true);

    assertThat(updateList("list_id=101&delete_leads=Y"))
        .isEqualTo(
            NOTHING
                + "NOTICE: update_list USER DOES NOT HAVE PERMISSION TO DELETE LEADS - 6666|0\n");
    assertThat(callCentre.listLeads.count()).isEqualTo(3);
  }

  @Test
  void deletingAListNeedsNoRightToModifyLeads() {
    user(admin().without(Flag.MODIFY_LEADS));

    assertThat(updateList("list_id=101&delete_list=Y")).endsWith("DELETED - 6666|101|1\n");
  }
}
