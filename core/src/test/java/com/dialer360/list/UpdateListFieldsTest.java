package com.dialer360.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.lead.HopperEntry;
import com.dialer360.lead.HopperPriority;
import com.dialer360.timezone.GmtOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** update_list.md, rules 4 and 5: the settings of the list. */
class UpdateListFieldsTest {
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
}
