package com.dialer360.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.access.UserGroup;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.lead.HopperEntry;
import com.dialer360.lead.HopperPriority;
import com.dialer360.timezone.GmtOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of update_list.md, from request to answer and rows, on ports in memory. */
class UpdateListTest {
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

  // rights

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

  // rules 1 to 3

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

  @ParameterizedTest
  @ValueSource(strings = {"", "N", "YES"})
  void aMissingListIsAddedOnlyWhenAsked(String insert) {
    assertThat(updateList("list_id=555&insert_if_not_found=" + insert))
        .isEqualTo("ERROR: update_list LIST DOES NOT EXIST - 6666|555\n");
  }

  @Test
  void aMissingListIsAddedAsAddListDoes() {
    assertThat(
            updateList(
                "list_id=555&insert_if_not_found=Y&list_name=My list&campaign_id=TESTCAMP&active=Y"
                    + "&outbound_cid=727&script=hello&am_message=--BLANK--&drop_inbound_group=SALES"
                    + "&reset_time=--BLANK--&expiration_date=2030-01-02&web_form_address=--BLANK--"
                    + "&web_form_address_two=b&web_form_address_three=c"
                    + "&reset_list=Y&delete_list=Y&delete_leads=Y"))
        .isEqualTo(
            """
            NOTICE: update_list LIST DOES NOT EXIST, SENDING TO add_list FUNCTION - 6666|555
            SUCCESS: add_list LIST HAS BEEN ADDED - 6666|555|TESTCAMP
            """);
    assertThat(callCentre.listSettings.added())
        .containsExactly(
            new NewList(
                "555",
                "My list",
                "TESTCAMP",
                "Y",
                "727",
                "hello",
                "--BLANK--",
                "SALES",
                "----",
                "2030-01-02",
                Optional.of(""),
                Optional.of("b"),
                Optional.of("c")));
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "update_list/NOTICE/update_list LIST DOES NOT EXIST, SENDING TO add_list FUNCTION/555",
            "add_list/SUCCESS/add_list LIST HAS BEEN ADDED/555|My list|TESTCAMP");
    assertThat(callCentre.adminLog.lines())
        .containsExactly("LISTS/ADD/555/ADMIN API ADD LIST/list: 555|TESTCAMP");
    assertThat(callCentre.transactions.finished()).isEqualTo(1);
  }

  @Test
  void whatAddListRefusesIsToldAsItsOwn() {
    assertThat(updateList("list_id=555&insert_if_not_found=Y"))
        .endsWith("ERROR: add_list YOU MUST USE ALL REQUIRED FIELDS - 6666|555||\n");
    user(admin().allowed(" update_list "));

    assertThat(updateList("list_id=555&insert_if_not_found=Y"))
        .endsWith(
            "ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION - 6666|add_list\n");
    assertThat(callCentre.apiLog.lines())
        .last()
        .isEqualTo("add_list/ERROR/auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION/1");
  }

  // rule 4

  @ParameterizedTest
  @CsvSource({
    "campaign_id=NOPE&script=nope, CAMPAIGN DOES NOT EXIST, NOPE",
    "campaign_id=--BLANK--, CAMPAIGN DOES NOT EXIST, --BLANK--",
    "script=nope&drop_inbound_group=nope, SCRIPT DOES NOT EXIST, nope",
    "drop_inbound_group=nope&list_name=x, IN-GROUP DOES NOT EXIST, nope",
    "list_name=12345&active=X, LIST NAME MUST BE FROM 6 TO 30 CHARACTERS, 12345",
    "list_name=1234567890123456789012345678901, LIST NAME MUST BE FROM 6 TO 30 CHARACTERS,"
        + " 1234567890123456789012345678901",
    "active=X&outbound_cid=1, ACTIVE MUST BE Y OR N, X",
    "outbound_cid=12345&reset_time=1, OUTBOUND CID MUST BE FROM 6 TO 18 DIGITS, 12345",
    "outbound_cid=1234567890123456789, OUTBOUND CID MUST BE FROM 6 TO 18 DIGITS,"
        + " 1234567890123456789",
    "reset_time=123&expiration_date=1, RESET TIME IS NOT VALID, 123",
    "expiration_date=2030-01-0, EXPIRATION DATE IS NOT VALID, 2030-01-0",
    "expiration_date=2030-02-30, EXPIRATION DATE IS NOT VALID, 2030-02-30",
    "expiration_date=2030-01-021, EXPIRATION DATE IS NOT VALID, 2030-01-021"
  })
  void refusesTheFirstFieldThatIsWrong(String fields, String reason, String value) {
    assertThat(updateList("list_id=101&reset_list=Y&delete_list=Y&delete_leads=Y&" + fields))
        .isEqualTo(
            "ERROR: update_list %s, THIS IS AN OPTIONAL FIELD - 6666|%s\n"
                .formatted(reason, value));
    assertThat(callCentre.listSettings.changes()).isEmpty();
    assertThat(callCentre.listLeads.statements()).isEmpty();
    assertThat(callCentre.adminLog.rows()).isEmpty();
  }

  @Test
  void refusesAMessageOfMoreThanAHundredBytes() {
    String longest = "m".repeat(100);

    assertThat(updateList("list_id=101&reset_time=1&am_message=" + longest + "m"))
        .isEqualTo(
            "ERROR: update_list ANSWERING MACHINE MESSAGE MUST LESS THAN 101 DIGITS, THIS IS AN"
                + " OPTIONAL FIELD - 6666|"
                + longest
                + "m\n");
    assertThat(updateList("list_id=101&am_message=" + longest)).isEqualTo(UPDATED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2030-01-0", "2030-02-30", "2030-01-021"})
  void liveSystemsTakeNoNoticeOfWhatIsNoDate(String date) {
    String call = "function=update_list&list_id=101&expiration_date=" + date;

    assertThat(callCentre.text(DialectName.VICIDIAL, call))
        .isEqualTo("NOTICE: update_list NO UPDATES DEFINED: |6666|\n");
    assertThat(callCentre.text(DialectName.VICIDIAL, call + "&active=N")).isEqualTo(UPDATED);
    assertThat(callCentre.listSettings.changes()).containsExactly("101" + AT + "active='N'");
  }

  @ParameterizedTest
  @CsvSource({
    "script=HELLO, script='HELLO'",
    "script=--BLANK--, script=''",
    "drop_inbound_group=sales, drop_inbound_group='sales'",
    "drop_inbound_group=--BLANK--, drop_inbound_group=''",
    "list_name=123456, list_name='123456'",
    "list_name=--BLANK--, list_name='--BLANK--'",
    "active=Y, active='Y'",
    "outbound_cid=(727)555, outbound_cid='727555'",
    "outbound_cid=123456789012345678, outbound_cid='123456789012345678'",
    "outbound_cid=--BLANK--, outbound_cid=''",
    "am_message=m, am_message='m'",
    "am_message=--BLANK--, am_message=''",
    "reset_time=1234, reset_time='1234'",
    "reset_time=--BLANK--, reset_time=''",
    "reset_time=----, reset_time='----'",
    "expiration_date=2030-01-02, expiration_date='2030-01-02'",
    "expiration_date=2030_01_02, expiration_date='2030_01_02'",
    "expiration_date=--BLANK--, expiration_date='2099-12-31'",
    "web_form_address=http%3A%2F%2Fa, web_form_address='http://a'",
    "web_form_address=--BLANK--, web_form_address=''",
    "web_form_address_two=http%3A%2F%2Fa, web_form_address_two='http://a'",
    "web_form_address_two=--BLANK--, web_form_address_two=''",
    "web_form_address_three=http%3A%2F%2Fa, web_form_address_three='http://a'",
    "web_form_address_three=--BLANK--, web_form_address_three=''"
  })
  void changesTheFieldThatIsSent(String field, String change) {
    assertThat(updateList("list_id=101&" + field)).isEqualTo(UPDATED);
    assertThat(callCentre.listSettings.changes()).containsExactly("101" + AT + change);
    assertThat(callCentre.adminLog.lines())
        .containsExactly("LISTS/MODIFY/101/ADMIN API UPDATE LIST/list: 101");
    assertThat(callCentre.adminLog.rows().get(0).event().change()).isEqualTo(change);
  }

  // rule 5

  @ParameterizedTest
  @ValueSource(strings = {"", "&active=n&outbound_cid=x&list_name=!"})
  void aListMayBeLeftAsItIs(String fields) {
    assertThat(updateList("list_id=101" + fields)).isEqualTo(NOTHING);
    assertThat(callCentre.listSettings.changes()).isEmpty();
    assertThat(callCentre.adminLog.rows()).isEmpty();
  }

  @Test
  void resetTimeAndExpirationDateAreBothWritten() {
    updateList("list_id=0101&reset_time=0900&expiration_date=2030-01-02");

    assertThat(callCentre.listSettings.changes())
        .containsExactly("101" + AT + "reset_time='0900', expiration_date='2030-01-02'");
    assertThat(callCentre.adminLog.lines())
        .containsExactly("LISTS/MODIFY/0101/ADMIN API UPDATE LIST/list: 0101");
  }

  @ParameterizedTest
  @CsvSource({"OTHER, 2", "testcamp, 2", "TESTCAMP, 3", "'', 3"})
  void movingAListTakesItsLeadsOutOfTheOldCampaignsHopper(String campaign, int left) {
    queue("TESTCAMP", "101");
    queue("TESTCAMP", "102");
    queue("OTHER", "101");

    updateList("list_id=101&active=Y&campaign_id=" + campaign);

    assertThat(callCentre.hopper.entries()).hasSize(left);
  }

  @Test
  void aListMayMoveToACampaignThatIsNotAllowed() {
    user(admin().in(AccountBuilder.group("OFFICE", " TESTCAMP -", "")));

    assertThat(updateList("list_id=101&campaign_id=OTHER")).isEqualTo(UPDATED);
    assertThat(callCentre.listSettings.changes())
        .containsExactly("101" + AT + "campaign_id='OTHER'");
  }

  // rules 6 to 8

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

  private void queue(String campaignId, String listId) {
    callCentre.hopper.add(
        new HopperEntry(
            1, campaignId, listId, GmtOffset.unknown(), "FL", new HopperPriority(0), ""));
  }
}
