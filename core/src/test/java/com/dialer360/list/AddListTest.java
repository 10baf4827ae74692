package com.dialer360.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Occasion;
import com.dialer360.access.UserGroup;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.wiring.Dialer360;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of add_list.md, from request to answer and rows, on ports in memory. */
class AddListTest {
  private static final String LIST = "list_id=2101&list_name=My list&campaign_id=TESTCAMP";
  private static final String ADDED =
      "SUCCESS: add_list LIST HAS BEEN ADDED - 6666|2101|TESTCAMP\n";

  private final CallCentre callCentre = new CallCentre();

  @Test
  void storesAListWithEveryDefault() {
    assertThat(addList(LIST)).isEqualTo(ADDED);

    assertThat(callCentre.listSettings.added())
        .containsExactly(
            new NewList(
                "2101",
                "My list",
                "TESTCAMP",
                "N",
                "",
                "",
                "",
                "",
                "",
                "2099-12-31",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(callCentre.adminLog.lines())
        .containsExactly("LISTS/ADD/2101/ADMIN API ADD LIST/list: 2101|TESTCAMP");
    assertThat(callCentre.apiLog.lines())
        .containsExactly("add_list/SUCCESS/add_list LIST HAS BEEN ADDED/2101|My list|TESTCAMP");
  }

  @Test
  void storesEveryFieldThatIsSent() {
    addList(
        "list_id=02101&list_name=My list&campaign_id=testcamp&active=Y&outbound_cid=(727) 555"
            + "&script=HELLO&am_message=msg&drop_inbound_group=sales&reset_time=0900-1700"
            + "&expiration_date=2030-01-02&web_form_address=http://a/"
            + "&web_form_address_two=--BLANK--&web_form_address_three=http%3A%2F%2Fa%2F");

    assertThat(callCentre.listSettings.added())
        .containsExactly(
            new NewList(
                "02101",
                "My list",
                "testcamp",
                "Y",
                "727555",
                "HELLO",
                "msg",
                "sales",
                "0900-1700",
                "2030-01-02",
                Optional.of("http://a/"),
                Optional.of(""),
                Optional.of("http://a/")));
    assertThat(callCentre.adminLog.lines())
        .containsExactly("LISTS/ADD/02101/ADMIN API ADD LIST/list: 02101|testcamp");
    assertThat(callCentre.adminLog.rows().get(0).event().change()).isEqualTo("list_name='My list'");
  }

  @Test
  void aProgramSendsACommand() {
    Caller caller =
        new Caller("6666", AccountBuilder.account("6666").build(), "test", Occasion.embedded());

    try (Dialer360 dialer = callCentre.start()) {
      assertThat(
              dialer
                  .use(AddList.class)
                  .execute(
                      caller,
                      AddList.command()
                          .listId("2101")
                          .listName("My list")
                          .campaignId("TESTCAMP")
                          .build())
                  .outcomes())
          .isEqualTo(List.of(new AddListResult.Added("6666", "2101", "TESTCAMP", "My list")));
    }
  }

  @ParameterizedTest
  @CsvSource({"7, true", "8, false"})
  void wantsLevelEight(int level, boolean refused) {
    callCentre.accounts.add(AccountBuilder.account("6666").level(level).build(), "1234");

    assertThat(addList(LIST).startsWith("ERROR: add_list USER DOES NOT")).isEqualTo(refused);
  }

  @ParameterizedTest
  @EnumSource(names = {"VDC_AGENT_API_ACCESS", "MODIFY_LISTS"})
  void wantsTheFlags(Flag flag) {
    callCentre.accounts.add(AccountBuilder.account("6666").without(flag).build(), "1234");

    assertThat(addList(""))
        .isEqualTo("ERROR: add_list USER DOES NOT HAVE PERMISSION TO ADD LISTS - 6666|0\n");
  }

  @Test
  void aRestrictionToListsPlaysNoPart() {
    callCentre.accounts.add(
        AccountBuilder.account("6666")
            .listRestricted()
            .in(AccountBuilder.group("OFFICE", " TESTCAMP -", ""))
            .build(),
        "1234");

    assertThat(addList(LIST)).isEqualTo(ADDED);
  }

  // rule 1

  @ParameterizedTest
  @CsvSource({
    "1, 123456, C, false",
    "12, 123456, C, true",
    "12345678901234, 123456, C, true",
    "123456789012345, 123456, C, false",
    "'', 123456, C, false",
    "x1, 123456, C, false",
    "2101, 12345, C, false",
    "2101, 123456789012345678901234567890, C, true",
    "2101, 1234567890123456789012345678901, C, false",
    "2101, '', C, false",
    "2101, 123456, '', false",
    "2101, 123456, '!!', false",
    "2101, 123456, 12345678, true",
    "2101, 123456, 123456789, false"
  })
  void wantsIdNameAndCampaignOfTheRightLength(
      String listId, String name, String campaign, boolean complete) {
    String said =
        addList("list_id=%s&list_name=%s&campaign_id=%s".formatted(listId, name, campaign));

    assertThat(said)
        .startsWith(
            complete
                ? "ERROR: add_list CAMPAIGN DOES NOT EXIST - 6666|" + campaign
                : "ERROR: add_list YOU MUST USE ALL REQUIRED FIELDS - 6666|");
  }

  @Test
  void countsBytesOfTheName() {
    callCentre.settings.nonLatin();

    assertThat(addList("list_id=2101&campaign_id=TESTCAMP&list_name=ééé")).startsWith("SUCCESS");
    assertThat(addList("list_id=2102&campaign_id=TESTCAMP&list_name=" + "é".repeat(16)))
        .startsWith("ERROR: add_list YOU MUST USE ALL REQUIRED FIELDS");
  }

  // rule 2

  @ParameterizedTest
  @CsvSource({"TESTCAMP, true", "testcamp, true", "OTHER, false", "GONE, false"})
  void campaignsThatAreNotAllowedDoNotExist(String campaign, boolean exists) {
    callCentre.accounts.add(
        AccountBuilder.account("6666")
            .in(AccountBuilder.group("OFFICE", " TESTCAMP GONE -", ""))
            .build(),
        "1234");

    assertThat(addList("list_id=2101&list_name=My list&campaign_id=" + campaign))
        .isEqualTo(
            exists
                ? "SUCCESS: add_list LIST HAS BEEN ADDED - 6666|2101|" + campaign + "\n"
                : "ERROR: add_list CAMPAIGN DOES NOT EXIST - 6666|" + campaign + "\n");
  }

  @Test
  void withoutAGroupNoCampaignIsAllowed() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").in(UserGroup.missing("GONE")).build(), "1234");

    assertThat(addList(LIST))
        .isEqualTo("ERROR: add_list CAMPAIGN DOES NOT EXIST - 6666|TESTCAMP\n");
  }

  // rule 3

  @ParameterizedTest
  @ValueSource(strings = {"101", "0101"})
  void aListIdIsTakenAsANumber(String listId) {
    assertThat(addList("list_name=My list&campaign_id=TESTCAMP&script=x&list_id=" + listId))
        .isEqualTo("ERROR: add_list LIST ALREADY EXISTS - 6666|" + listId + "\n");
    assertThat(callCentre.listSettings.added()).isEmpty();
    assertThat(callCentre.adminLog.rows()).isEmpty();
  }

  @Test
  void aListThatAnotherCallAddsMeanwhileExists() {
    callCentre.listSettings.refuse();

    assertThat(addList(LIST)).isEqualTo("ERROR: add_list LIST ALREADY EXISTS - 6666|2101\n");
    assertThat(callCentre.adminLog.rows()).isEmpty();
  }

  // rules 4 to 7

  @ParameterizedTest
  @CsvSource({
    "script=nope&drop_inbound_group=nope, SCRIPT DOES NOT EXIST, nope",
    "script=--BLANK--, SCRIPT DOES NOT EXIST, --BLANK--",
    "drop_inbound_group=nope&reset_time=1, IN-GROUP DOES NOT EXIST, nope",
    "drop_inbound_group=--BLANK--, IN-GROUP DOES NOT EXIST, --BLANK--",
    "reset_time=1&expiration_date=1, RESET TIME IS NOT VALID, 1",
    "reset_time=123, RESET TIME IS NOT VALID, 123",
    "expiration_date=1, EXPIRATION DATE IS NOT VALID, 1",
    "expiration_date=2030-01-0, EXPIRATION DATE IS NOT VALID, 2030-01-0"
  })
  void refusesTheFirstFieldThatIsWrong(String fields, String reason, String value) {
    assertThat(addList(LIST + "&" + fields))
        .isEqualTo(
            "ERROR: add_list %s, THIS IS AN OPTIONAL FIELD - 6666|%s\n".formatted(reason, value));
    assertThat(callCentre.listSettings.added()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DIALER360, 2030-01-02, 2030-01-02",
    "DIALER360, 2030-02-30, 2099-12-31",
    "DIALER360, 2030-01-021, 2099-12-31",
    "DIALER360, --BLANK--x, 2099-12-31",
    "VICIDIAL, 2030, 2099-12-31",
    "VICIDIAL, 2030-01-02, 2030-01-02",
    "VICIDIAL, 2030_01_02, 2030_01_02",
    "VICIDIAL, tomorrow-x, 2099-12-31"
  })
  void whatIsNoDateNeverExpires(DialectName dialect, String sent, String stored) {
    callCentre.text(dialect, "function=add_list&" + LIST + "&expiration_date=" + sent);

    assertThat(callCentre.listSettings.added())
        .extracting(NewList::expirationDate)
        .containsExactly(stored);
  }

  @ParameterizedTest
  @CsvSource({"Y, Y", "N, N", "'', N", "X, N", "YN, N", "y, N"})
  void isActiveOnlyWhenToldSo(String sent, String stored) {
    addList(LIST + "&active=" + sent);

    assertThat(callCentre.listSettings.added()).extracting(NewList::active).containsExactly(stored);
  }

  @Test
  void looksAtNoOtherField() {
    assertThat(addList(LIST + "&outbound_cid=1&reset_time=----&am_message=" + "m".repeat(101)))
        .isEqualTo(ADDED);
    assertThat(callCentre.listSettings.added())
        .extracting(NewList::outboundCid, NewList::resetTime, NewList::amMessage)
        .containsExactly(tuple("1", "----", "m".repeat(101)));
  }

  private String addList(String pairs) {
    return callCentre.text(DialectName.DIALER360, "function=add_list&" + pairs);
  }
}
