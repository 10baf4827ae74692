package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.timezone.GmtOffset;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of add_lead.md, from request to answer and rows, on ports in memory. */
class AddLeadTest {
  private static final String ADDED =
      "SUCCESS: add_lead LEAD HAS BEEN ADDED - 7275551111|999|1|-4|6666\n";

  private final CallCentre callCentre = new CallCentre();

  @Test
  void storesALeadWithEveryDefault() {
    assertThat(addLead("phone_number=7275551111")).isEqualTo(ADDED);

    assertThat(callCentre.leads.lead(1))
        .isEqualTo(
            new NewLead(
                LocalDateTime.parse("2017-06-01T14:30:00"),
                "NEW",
                "6666",
                "999",
                "0",
                "1",
                "7275551111",
                new GmtOffset("-4"),
                "U",
                "0",
                AddLead.command().details()));
    assertThat(callCentre.hopper.entries()).isEmpty();
    assertThat(callCentre.callbacks.rows()).isEmpty();
    assertThat(callCentre.leads.alternatePhonesOf(1)).isEmpty();
    assertThat(callCentre.leads.searches()).isEmpty();
  }

  @Test
  void storesEveryFieldThatIsSent() {
    addLead(
        "phone_number=7275551111&phone_code=1&list_id=101&entry_list_id=107&gender=M&rank=7"
            + "&vendor_lead_code=V 1&source_id=S&title=Mr&first_name=Bob&middle_initial=J"
            + "&last_name=O'Neil&address1=1 Main St.&address2=Apt&address3=c/o&city=Tampa"
            + "&state=FL&province=P&postal_code=33755&country_code=USA"
            + "&date_of_birth=1970-02-03&alt_phone=7275559999&email=b@example.com"
            + "&security_phrase=sesame&comments=it's&owner=1000&gmt_offset_now=3");

    NewLead lead = callCentre.leads.lead(1);
    assertThat(lead)
        .extracting(
            NewLead::listId,
            NewLead::entryListId,
            NewLead::gender,
            NewLead::rank,
            NewLead::gmtOffset)
        .containsExactly("101", "107", "M", "7", new GmtOffset("-4"));
    assertThat(lead.details())
        .isEqualTo(
            new LeadDetails(
                "V 1",
                "S",
                "Mr",
                "Bob",
                "J",
                "O'Neil",
                "1 Main St.",
                "Apt",
                "c/o",
                "Tampa",
                "FL",
                "P",
                "33755",
                "USA",
                "1970-02-03",
                "7275559999",
                "b@example.com",
                "sesame",
                "it's",
                "1000"));
  }

  @ParameterizedTest
  @CsvSource({"'', 999", "1, 999", "10, 999", "100, 100", "0101, 0101", "1x0, 999"})
  void takesAListIdOfUnderThreeDigitsForMissing(String sent, String stored) {
    addLead("phone_number=7275551111&list_id=" + sent);

    assertThat(callCentre.leads.lead(1).listId()).isEqualTo(stored);
  }

  @Test
  void printsThePhoneNumberAsFiltered() {
    assertThat(addLead("phone_number=(727) 555-1111")).isEqualTo(ADDED);
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.MODIFY_LEADS).build(), "1234");

    assertThat(addLead("phone_number=1"))
        .isEqualTo(
            "ERROR: add_lead USER DOES NOT HAVE PERMISSION TO ADD LEADS TO THE SYSTEM: |6666|0|\n");
  }

  @ParameterizedTest
  @CsvSource({"7, false", "8, true"})
  void wantsLevelEight(int level, boolean permitted) {
    callCentre.accounts.add(AccountBuilder.account("6666").level(level).build(), "1234");

    assertThat(addLead("phone_number=7275551111").equals(ADDED)).isEqualTo(permitted);
  }

  // rule 1

  @ParameterizedTest
  @CsvSource({"107", "0101", "555", "''", "99"})
  void deniesARestrictedUserOtherLists(String listId) {
    restrictTo(" TESTCAMP -");

    assertThat(addLead("phone_number=1&list_id=" + listId))
        .isEqualTo("ERROR: add_lead NOT AN ALLOWED LIST ID - 1|" + listId + "\n");
    assertThat(callCentre.leads.count()).isZero();
  }

  @Test
  void letsARestrictedUserNameAnAllowedList() {
    restrictTo(" TESTCAMP -");

    assertThat(addLead("phone_number=7275551111&list_id=101")).startsWith("SUCCESS");
  }

  @Test
  void deniesAnAllowedShortListWhenTheDefaultListIsNotAllowed() {
    callCentre.lists.add("55", "SHORT", "");
    restrictTo(" SHORT -");

    assertThat(addLead("phone_number=7275551111&list_id=55"))
        .isEqualTo("ERROR: add_lead NOT AN ALLOWED LIST ID - 7275551111|55\n");
  }

  @Test
  void addsToTheDefaultListWhenTheShortListAndItAreAllowed() {
    callCentre.lists.add("55", "SHORT", "");
    restrictTo(" SHORT TESTCAMP -");

    assertThat(addLead("phone_number=7275551111&list_id=55")).isEqualTo(ADDED);
  }

  // rule 3

  @Test
  void goesOnWithoutNanpaDataAfterANotice() {
    assertThat(addLead("phone_number=7275551111&nanpa_ac_prefix_check=Y&lead_id=77"))
        .isEqualTo(
            "NOTICE: add_lead NANPA options disabled, NANPA prefix data not loaded - 0|6666\n"
                + ADDED);
    assertThat(callCentre.apiLog.lines())
        .first()
        .isEqualTo(
            "add_lead/NOTICE/add_lead NANPA options disabled, NANPA prefix data not loaded/|77");
  }

  @Test
  void keepsTheNoticeInFrontOfARefusal() {
    assertThat(addLead("phone_number=12345&tz_method=NANPA"))
        .isEqualTo(
            """
            NOTICE: add_lead NANPA options disabled, NANPA prefix data not loaded - 0|6666
            ERROR: add_lead INVALID PHONE NUMBER LENGTH - 12345|6666
            """);
    callCentre.doNotCall.system("7275551111");
    assertThat(addLead("phone_number=7275551111&dnc_check=Y&tz_method=NANPA"))
        .isEqualTo(
            """
            NOTICE: add_lead NANPA options disabled, NANPA prefix data not loaded - 0|6666
            ERROR: add_lead PHONE NUMBER IN DNC - 7275551111|6666
            """);
  }

  // rule 4

  @ParameterizedTest
  @CsvSource({"12345, false", "123456, true", "1234567890123456, true", "12345678901234567, false"})
  void wantsSixToSixteenCharacters(String number, boolean good) {
    String answer = addLead("phone_number=" + number);

    assertThat(answer.startsWith("SUCCESS")).isEqualTo(good);
    assertThat(answer.equals("ERROR: add_lead INVALID PHONE NUMBER LENGTH - " + number + "|6666\n"))
        .isEqualTo(!good);
  }

  @Test
  void refusesANumberWithoutDigits() {
    assertThat(addLead("phone_number=none"))
        .isEqualTo("ERROR: add_lead INVALID PHONE NUMBER LENGTH - |6666\n");
  }

  @Test
  void countsTheNumberInBytes() {
    callCentre.settings.nonLatin();

    assertThat(addLead("phone_number=ééé")).startsWith("SUCCESS");
    assertThat(addLead("phone_number=ééééééééé")).startsWith("ERROR: add_lead INVALID PHONE");
  }

  @Test
  void makesTheNumberChecksOnlyWhenAskedTo() {
    assertThat(addLead("phone_number=6001551111")).startsWith("SUCCESS");
    assertThat(addLead("phone_number=6001551111&usacan_prefix_check=Y"))
        .isEqualTo("ERROR: add_lead INVALID PHONE NUMBER PREFIX - 6001551111|6666\n");
    assertThat(addLead("phone_number=6005551111&usacan_areacode_check=Y"))
        .isEqualTo("ERROR: add_lead INVALID PHONE NUMBER AREACODE - 6005551111|6666\n");
    callCentre.withNanpaPrefixes();
    assertThat(addLead("phone_number=7276001111&nanpa_ac_prefix_check=Y"))
        .isEqualTo(
            "ERROR: add_lead INVALID PHONE NUMBER NANPA AREACODE PREFIX - 7276001111|6666\n");
    assertThat(callCentre.leads.count()).isEqualTo(1);
  }

  // rule 5

  @ParameterizedTest
  @CsvSource({
    "lookup_state=Y, FL",
    "lookup_state=N, ''",
    "lookup_state=Y&state=NY, NY",
    "lookup_state=Y&phone_code=44, ''",
    "lookup_state=Y&phone_code=01, FL"
  })
  void looksUpAnEmptyStateWhenAskedTo(String pairs, String state) {
    addLead("phone_number=7275551111&" + pairs);

    assertThat(callCentre.leads.lead(1).details().state()).isEqualTo(state);
  }

  @Test
  void keepsTheOtherDetailsWhenItFillsTheState() {
    addLead("phone_number=7275551111&lookup_state=Y&first_name=Bob");

    assertThat(callCentre.leads.lead(1).details().firstName()).isEqualTo("Bob");
  }

  @Test
  void usesTheStateThatWasLookedUpForTimeZoneAndHopper() {
    callCentre.phoneCodes.add(61, "855", "SA", "9.50", "", "");

    assertThat(addLead("phone_number=855511111&phone_code=61&lookup_state=Y&add_to_hopper=Y"))
        .startsWith("SUCCESS: add_lead LEAD HAS BEEN ADDED - 855511111|999|1|9.50|6666\n");
    assertThat(callCentre.hopper.entries())
        .singleElement()
        .extracting(HopperEntry::state)
        .isEqualTo("SA");
  }

  // rules 6 and 7

  @Test
  void looksAtDoNotCallListsBeforeDuplicates() {
    addLead("phone_number=7275551111");
    callCentre.doNotCall.system("7275551111").campaign("TESTCAMP", "7275551111");

    assertThat(addLead("phone_number=7275551111&duplicate_check=DUPSYS&dnc_check=Y"))
        .isEqualTo("ERROR: add_lead PHONE NUMBER IN DNC - 7275551111|6666\n");
    assertThat(
            addLead(
                "phone_number=7275551111&duplicate_check=DUPSYS&campaign_dnc_check=Y"
                    + "&campaign_id=TESTCAMP"))
        .isEqualTo("ERROR: add_lead PHONE NUMBER IN CAMPAIGN DNC - 7275551111|TESTCAMP|6666\n");
    assertThat(addLead("phone_number=7275551111&duplicate_check=DUPSYS"))
        .isEqualTo("ERROR: add_lead DUPLICATE PHONE NUMBER IN SYSTEM - 7275551111|999|1|999\n");
    assertThat(callCentre.leads.count()).isEqualTo(1);
  }

  // rule 9

  @Test
  void endsWhenTheDatabaseRefusesTheLead() {
    callCentre.leads.refuse();

    assertThat(addLead("phone_number=7275551111&add_to_hopper=Y&callback=Y&custom_fields=Y"))
        .isEqualTo("ERROR: add_lead LEAD HAS NOT BEEN ADDED - 7275551111|999||6666\n");
    assertThat(callCentre.hopper.entries()).isEmpty();
  }

  // rule 10

  @Test
  void storesAlternatePhones() {
    assertThat(
            addLead("phone_number=7275551111&multi_alt_phones=7275551212_1_work!72755_44_a+b_x!"))
        .isEqualTo(
            ADDED
                + "7275551212|1|work72755|44|a b||NOTICE: add_lead MULTI-ALT-PHONE NUMBERS LOADED"
                + " - 3|1|6666\n");
    assertThat(callCentre.leads.alternatePhonesOf(1))
        .containsExactly(
            new AlternatePhone("7275551212", "1", "work"),
            new AlternatePhone("72755", "44", "a b"),
            new AlternatePhone("", "", ""));
  }

  // rule 11

  @Test
  void storesCustomFields() {
    callCentre.customFields.withTable("101").field("101", "favorite_color").field("101", "pet");

    assertThat(
            addLead(
                "phone_number=7275551111&list_id=101&custom_fields=Y&favorite_color=bl+ue;'é\""))
        .endsWith("NOTICE: add_lead CUSTOM FIELDS VALUES ADDED - 7275551111|1|101|1\n");
    assertThat(callCentre.customFields.row(1))
        .containsExactly(Map.entry("favorite_color", "bl ue'é"), Map.entry("pet", ""));
    assertThat(callCentre.leads.entryListOf(1)).isEqualTo("101");
  }

  @Test
  void saysThatTheEntryListNeededNoChange() {
    callCentre.customFields.withTable("101").field("101", "pet");

    assertThat(addLead("phone_number=7275551111&list_id=101&entry_list_id=101&custom_fields=Y"))
        .endsWith("NOTICE: add_lead CUSTOM FIELDS VALUES ADDED - 7275551111|1|101|0\n");
  }

  @Test
  void saysWhyCustomFieldsWereNotStored() {
    String call = "phone_number=7275551111&list_id=101&custom_fields=Y";

    assertThat(addLead(call))
        .endsWith(
            "NOTICE: add_lead CUSTOM FIELDS NOT ADDED, NO CUSTOM FIELDS DEFINED FOR THIS LIST -"
                + " 7275551111|1|101\n");
    callCentre.customFields.withTable("101");
    assertThat(addLead(call))
        .endsWith(
            "NOTICE: add_lead CUSTOM FIELDS NOT ADDED, NO FIELDS DEFINED - 7275551111|2|101\n");
    callCentre.customFields.field("101", "pet").refuse();
    assertThat(addLead(call))
        .endsWith(
            "NOTICE: add_lead CUSTOM FIELDS NOT ADDED, NO FIELDS TO UPDATE DEFINED -"
                + " 7275551111|3|101\n");
    callCentre.settings.withoutCustomFields();
    assertThat(addLead(call))
        .endsWith(
            "NOTICE: add_lead CUSTOM FIELDS NOT ADDED, CUSTOM FIELDS DISABLED - 7275551111|4|Y|0\n");
    assertThat(callCentre.leads.entryListOf(3)).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"N", "y", "YES", ""})
  void storesCustomFieldsOnlyForExactlyY(String customFields) {
    assertThat(addLead("phone_number=7275551111&custom_fields=" + customFields)).isEqualTo(ADDED);
  }

  // rule 12

  @Test
  void queuesTheLead() {
    assertThat(
            addLead(
                "phone_number=7275551111&list_id=101&add_to_hopper=Y&hopper_priority=-500"
                    + "&vendor_lead_code=V1&state=FL"))
        .endsWith("NOTICE: add_lead ADDED TO HOPPER - 7275551111|1|501|6666\n");
    assertThat(callCentre.hopper.entries())
        .containsExactly(
            new HopperEntry(
                1, "TESTCAMP", "101", new GmtOffset("-4"), "FL", new HopperPriority(-99), "V1"));
  }

  @Test
  void queuesNoLeadOutsideOfItsCallTime() {
    callCentre.at("2017-06-01T22:00:00");
    String call = "phone_number=7275551111&add_to_hopper=Y&state=FL";

    assertThat(addLead(call + "&hopper_local_call_time_check=Y"))
        .endsWith(
            "NOTICE: add_lead NOT ADDED TO HOPPER, OUTSIDE OF LOCAL TIME - 7275551111|1|-4|0|6666\n");
    assertThat(callCentre.apiLog.lines())
        .last()
        .isEqualTo(
            "add_lead/NOTICE/add_lead NOT ADDED TO HOPPER, OUTSIDE OF LOCAL TIME/7275551111|1|-4|0|FL");
    assertThat(callCentre.hopper.entries()).isEmpty();
    assertThat(addLead(call)).contains("ADDED TO HOPPER - 7275551111|2|501|6666");
  }

  @Test
  void saysThatTheDatabaseRefusedTheHopperEntry() {
    callCentre.hopper.refuse();

    assertThat(addLead("phone_number=7275551111&add_to_hopper=Y"))
        .endsWith("NOTICE: add_lead NOT ADDED TO HOPPER - 7275551111|1||6666\n");
  }

  // rule 13

  @Test
  void schedulesACallbackAndHoldsTheLead() {
    assertThat(
            addLead(
                "phone_number=7275551111&list_id=101&callback=Y&campaign_id=testcamp"
                    + "&callback_datetime=NOW&callback_type=USERONLY&callback_user=1000"
                    + "&callback_comments=Hello"))
        .endsWith(
            "NOTICE: add_lead SCHEDULED CALLBACK ADDED - 1|testcamp|2017-06-01"
                + " 14:30:00|USERONLY|1000|CALLBK\n");
    assertThat(callCentre.leads.lead(1).status()).isEqualTo("CBHOLD");
    assertThat(callCentre.callbacks.rows())
        .containsExactly(
            new Callback(
                1,
                "101",
                "testcamp",
                LocalDateTime.parse("2017-06-01T14:30:00"),
                "2017-06-01 14:30:00",
                "1000",
                CallbackType.USERONLY,
                "Hello",
                "AGENTS",
                "CALLBK"));
  }

  @Test
  void holdsTheLeadEvenWithoutACallback() {
    assertThat(addLead("phone_number=7275551111&callback=Y&campaign_id=XYZ"))
        .endsWith("NOTICE: add_lead SCHEDULED CALLBACK NOT ADDED, CAMPAIGN NOT VALID - 1|XYZ\n");
    assertThat(
            addLead(
                "phone_number=7275551111&callback=Y&campaign_id=TESTCAMP&callback_type=USERONLY"
                    + "&callback_user=6"))
        .endsWith(
            "NOTICE: add_lead SCHEDULED CALLBACK NOT ADDED, USER NOT VALID -"
                + " 2|TESTCAMP|6|USERONLY\n");
    assertThat(callCentre.leads.lead(1).status()).isEqualTo("CBHOLD");
    assertThat(callCentre.leads.lead(2).status()).isEqualTo("CBHOLD");
  }

  @Test
  void queuesALeadThatACallbackHolds() {
    addLead("phone_number=7275551111&callback=Y&campaign_id=TESTCAMP&add_to_hopper=Y");

    assertThat(callCentre.leads.lead(1).status()).isEqualTo("CBHOLD");
    assertThat(callCentre.hopper.entries()).hasSize(1);
  }

  @Test
  void saysAllNoticesInTheOrderOfTheRules() {
    callCentre.customFields.withTable("101").field("101", "pet");

    assertThat(
            addLead(
                "phone_number=7275551111&list_id=101&nanpa_ac_prefix_check=Y"
                    + "&multi_alt_phones=7275551212_1_work&custom_fields=Y&add_to_hopper=Y"
                    + "&callback=Y&campaign_id=TESTCAMP&callback_datetime=2017-06-02"))
        .isEqualTo(
            """
            NOTICE: add_lead NANPA options disabled, NANPA prefix data not loaded - 0|6666
            SUCCESS: add_lead LEAD HAS BEEN ADDED - 7275551111|101|1|-4|6666
            7275551212|1|workNOTICE: add_lead MULTI-ALT-PHONE NUMBERS LOADED - 1|1|6666
            NOTICE: add_lead CUSTOM FIELDS VALUES ADDED - 7275551111|1|101|1
            NOTICE: add_lead ADDED TO HOPPER - 7275551111|1|501|6666
            NOTICE: add_lead SCHEDULED CALLBACK ADDED - 1|TESTCAMP|2017-06-02|ANYONE||CALLBK
            """);
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "add_lead/NOTICE/add_lead NANPA options disabled, NANPA prefix data not loaded/|",
            "add_lead/SUCCESS/add_lead LEAD HAS BEEN ADDED/7275551111|101|1|-4",
            "add_lead/NOTICE/add_lead MULTI-ALT-PHONE NUMBERS LOADED/1|1",
            "add_lead/NOTICE/add_lead CUSTOM FIELDS VALUES ADDED/7275551111|1|101",
            "add_lead/NOTICE/add_lead ADDED TO HOPPER/7275551111|1|501",
            "add_lead/NOTICE/add_lead SCHEDULED CALLBACK ADDED"
                + "/1|TESTCAMP|2017-06-02|ANYONE||CALLBK");
  }

  private String addLead(String pairs) {
    return callCentre.text("function=add_lead&" + pairs);
  }

  private void restrictTo(String allowedCampaigns) {
    callCentre.accounts.add(
        AccountBuilder.account("6666")
            .listRestricted()
            .in(AccountBuilder.group("OFFICE", allowedCampaigns, ""))
            .build(),
        "1234");
  }
}
