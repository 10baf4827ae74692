package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that parameters of leads are read into. */
class LeadValuesTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "0, 0",
    "5, 5",
    "-5, -5",
    "99, 99",
    "100, 99",
    "-99, -99",
    "-100, -99",
    "007, 7",
    "-007, -7",
    "0000000000000000099, 99",
    "99999999999999999999, 99",
    "-99999999999999999999, -99",
    "5-3, 5",
    "--5, 0",
    "-, 0",
    "000, 0"
  })
  void hopperPriorityIsTheNumberThatTheTextBeginsWithClamped(String text, int priority) {
    assertThat(HopperPriority.of(text).value()).isEqualTo(priority);
  }

  @ParameterizedTest
  @CsvSource({"100, 99", "-100, -99", "7, 7"})
  void hopperPriorityIsClampedForTypedCallersToo(int given, int priority) {
    assertThat(new HopperPriority(given).value()).isEqualTo(priority);
  }

  @ParameterizedTest
  @CsvSource({
    "Y, NUMBER",
    "AREACODE, AREACODE",
    "N, OFF",
    "'', OFF",
    "y, OFF",
    "areacode, OFF",
    "YES, OFF"
  })
  void dncChecksAreOffForAnythingButTheirTwoWords(String text, DncLookup lookup) {
    assertThat(DncLookup.of(text)).isEqualTo(lookup);
  }

  @Test
  void dncLookupsNameTheEntriesThatBarANumber() {
    assertThat(DncLookup.OFF.entriesFor("7275551111")).isEmpty();
    assertThat(DncLookup.NUMBER.entriesFor("7275551111")).containsExactly("7275551111");
    assertThat(DncLookup.AREACODE.entriesFor("7275551111"))
        .containsExactly("7275551111", "727XXXXXXX");
  }

  @ParameterizedTest
  @CsvSource({
    "USERONLY, USERONLY",
    "ANYONE, ANYONE",
    "'', ANYONE",
    "useronly, ANYONE",
    "OTHER, ANYONE"
  })
  void callbackTypeIsUseronlyForExactlyThatWord(String text, CallbackType type) {
    assertThat(CallbackType.of(text)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          7275551212_1_work ~ 7275551212|1|work
          7275551212 ~ 7275551212||
          7275551212_44 ~ 7275551212|44|
          1_2_3_4_5 ~ 1|2|3
          727555__note ~ 727555||note
          one_1_a!two_2_b ~ one|1|atwo|2|b
          !!!!!! ~ ||||||||||||||
          123456! ~ 123456||||
          """)
  void alternatePhonesAreNumberCodeAndNoteEvenEmptyOnes(String text, String printed) {
    assertThat(AlternatePhone.printed(AlternatePhone.parse(text))).isEqualTo(printed);
  }

  @Test
  void everyRecordOfAlternatePhonesIsARow() {
    assertThat(AlternatePhone.parse("7275551212_1_work!!x"))
        .containsExactly(
            new AlternatePhone("7275551212", "1", "work"),
            new AlternatePhone("", "", ""),
            new AlternatePhone("x", "", ""));
  }

  @ParameterizedTest
  @CsvSource({"12345, 0", "123456, 1", "'', 0", "éé1, 0", "ééé, 1"})
  void alternatePhonesOfUnderSixBytesAreNone(String text, int rows) {
    assertThat(AlternatePhone.parse(text)).hasSize(rows);
  }

  @Test
  void anEmptyCodeOfAnAlternatePhoneIsStoredAsOne() {
    assertThat(new AlternatePhone("7275551212", "", "").storedCode()).isEqualTo("1");
    assertThat(new AlternatePhone("7275551212", "44", "").storedCode()).isEqualTo("44");
  }

  @Test
  void aListHasTheCallTimeOfItsCampaignUnlessItNamesOne() {
    assertThat(list("").effectiveCallTimeId()).isEqualTo("9am-9pm");
    assertThat(list("campaign").effectiveCallTimeId()).isEqualTo("9am-9pm");
    assertThat(list("CAMPAIGN").effectiveCallTimeId()).isEqualTo("9am-9pm");
    assertThat(list("24hours").effectiveCallTimeId()).isEqualTo("24hours");
  }

  @Test
  void aListIsDialledByItsCampaignIfThatExists() {
    assertThat(new LeadList("101", "TESTCAMP", "", true, "").dialingCampaignId())
        .isEqualTo("TESTCAMP");
    assertThat(new LeadList("101", "GONE", "", false, "").dialingCampaignId()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "size, TEXT, false, true",
    "size, TEXT, true, false",
    "size, DISPLAY, false, false",
    "size, script, false, false",
    "size, SELECT, false, true",
    "lead_ids, TEXT, false, true"
  })
  void customFieldsAreStoredUnlessTheyHaveNoValueOfTheirOwn(
      String label, String type, boolean duplicate, boolean stored) {
    assertThat(new CustomField(label, type, duplicate, false).stored()).isEqualTo(stored);
  }

  @Test
  void customFieldsWithTheLabelOfALeadFieldAreNotStored() {
    List<String> standard =
        Arrays.asList(
            ("lead_id vendor_lead_code source_id list_id gmt_offset_now called_since_last_reset"
                    + " phone_code phone_number title first_name middle_initial last_name address1"
                    + " address2 address3 city state province postal_code country_code gender"
                    + " date_of_birth alt_phone email security_phrase comments called_count"
                    + " last_local_call_time rank owner CITY")
                .split(" ", -1));

    assertThat(standard).noneMatch(label -> new CustomField(label, "TEXT", false, false).stored());
  }

  @ParameterizedTest
  @ValueSource(strings = {"entry_list_id", "status", "user", "entry_date"})
  void customFieldsWithTheLabelOfOtherColumnsAreStored(String label) {
    assertThat(new CustomField(label, "TEXT", false, false).stored()).isTrue();
  }

  @Test
  void valuesOfCustomFieldsLosePlusSemicolonAndDoubleQuote() {
    assertThat(new CustomField("size", "TEXT", false, false).storedValue("a+b;c\"d'e\\f#g|é😀 "))
        .isEqualTo("a bcd'e\\f#g|é😀 ");
  }

  @Test
  void valuesOfEncryptedFieldsAreNotStoredInClear() {
    assertThat(new CustomField("size", "TEXT", false, true).storedValue("secret")).isEmpty();
  }

  private static LeadList list(String callTimeId) {
    return new LeadList("101", "TESTCAMP", callTimeId, true, "9am-9pm");
  }
}
