package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.CallCentre;
import com.dialer360.timezone.GmtOffset;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** update_lead.md, "Insertion". */
class UpdateLeadInsertionTest {
  private static final String INSERT =
      "lead_id=77&insert_if_not_found=Y&phone_number=7275551111&phone_code=1&list_id=101";
  private static final String NO_MATCH =
      "NOTICE: update_lead NO MATCHES FOUND IN THE SYSTEM: |6666|77||7275551111\n";
  private static final String ADDED =
      "SUCCESS: update_lead LEAD HAS BEEN ADDED - 7275551111|101|1|-4|6666\n";

  private final CallCentre callCentre = new CallCentre();

  @Test
  void storesALeadWithEveryDefault() {
    assertThat(vicidial(INSERT)).isEqualTo(NO_MATCH + ADDED);

    assertThat(callCentre.leads.lead(1))
        .isEqualTo(
            new NewLead(
                LocalDateTime.parse("2017-06-01T14:30:00"),
                "NEW",
                "6666",
                "101",
                "0",
                "1",
                "7275551111",
                new GmtOffset("-4"),
                "U",
                "0",
                UpdateLead.command().details()));
  }

  @Test
  void storesEveryFieldThatIsSent() {
    vicidial(
        INSERT
            + "&status=SALE&gender=M&rank=7&entry_list_id=107&list_id_field=102&vendor_lead_code=V"
            + "&source_id=S&title=T&first_name=F&middle_initial=M&last_name=L&address1=a1"
            + "&address2=a2&address3=a3&city=C&state=FL&province=P&postal_code=33755"
            + "&country_code=USA&date_of_birth=1970-02-03&alt_phone=5&email=e@x&security_phrase=s"
            + "&comments=a\nb&owner=o&user_field=1008&gmt_offset_now=3&called_count=9&callback=Y"
            + "&campaign_id=TESTCAMP&delete_lead=Y&reset_lead=Y");

    assertThat(callCentre.leads.lead(1))
        .isEqualTo(
            new NewLead(
                LocalDateTime.parse("2017-06-01T14:30:00"),
                "SALE",
                "6666",
                "102",
                "107",
                "1",
                "7275551111",
                new GmtOffset("-4"),
                "M",
                "7",
                new LeadDetails(
                    "V",
                    "S",
                    "T",
                    "F",
                    "M",
                    "L",
                    "a1",
                    "a2",
                    "a3",
                    "C",
                    "FL",
                    "P",
                    "33755",
                    "USA",
                    "1970-02-03",
                    "5",
                    "e@x",
                    "s",
                    "a\nb",
                    "o")));
    assertThat(callCentre.callbacks.rows()).isEmpty();
  }

  @Test
  void storesBlankedFieldsEmpty() {
    String blank = "=--BLANK--";
    vicidial(
        INSERT
            + "&status=--BLANK--&gender=--BLANK--&rank=--BLANK--&list_id_field=--BLANK--"
            + "&entry_list_id=--BLANK--&"
            + String.join(
                blank + "&",
                "vendor_lead_code",
                "source_id",
                "title",
                "first_name",
                "middle_initial",
                "last_name",
                "address1",
                "address2",
                "address3",
                "city",
                "state",
                "province",
                "postal_code",
                "country_code",
                "date_of_birth",
                "alt_phone",
                "email",
                "security_phrase",
                "comments",
                "owner")
            + blank);

    NewLead lead = callCentre.leads.lead(1);
    assertThat(lead.details()).isEqualTo(UpdateLead.command().details());
    assertThat(lead)
        .extracting(
            NewLead::status, NewLead::gender, NewLead::rank, NewLead::listId, NewLead::entryListId)
        .containsExactly("", "", "0", "101", "0");
  }

  @ParameterizedTest
  @CsvSource({
    "phone_number=72755, false",
    "phone_number=727555, true",
    "phone_number=123456789012345678, true",
    "phone_number=1234567890123456789, false",
    "phone_code=, false",
    "list_id=10, false",
    "list_id=100, true",
    "list_id=001, true",
    "list_id=, false",
    "list_id=10&list_id_field=102, true",
    "list_id_field=10, false"
  })
  void wantsNumberCodeAndList(String pairs, boolean inserted) {
    String answer = vicidial(INSERT + "&" + pairs);

    assertThat(answer.contains("LEAD HAS BEEN ADDED")).isEqualTo(inserted);
    assertThat(answer.contains("INVALID DATA FOR LEAD INSERTION - 6666|")).isEqualTo(!inserted);
    assertThat(callCentre.leads.count()).isEqualTo(inserted ? 1 : 0);
  }

  @Test
  void tellsWhatWasSentWhenItDoesNotSuffice() {
    assertThat(vicidial("lead_id=77&insert_if_not_found=Y&phone_number=7&list_id=10&phone_code=1"))
        .endsWith("ERROR: update_lead INVALID DATA FOR LEAD INSERTION - 6666|7|1|10|Y\n");
    assertThat(callCentre.apiLog.lines())
        .last()
        .isEqualTo("update_lead/ERROR/update_lead INVALID DATA FOR LEAD INSERTION/7|1|10|Y");
  }

  @Test
  void tellsTheSameWhenTheDatabaseRefuses() {
    callCentre.leads.refuse();

    assertThat(vicidial(INSERT)).contains("INVALID DATA FOR LEAD INSERTION");
  }

  @ParameterizedTest
  @CsvSource({"postal_code=33755&state=FL, -4", "owner=MST&tz_method=TZCODE, -6"})
  void looksUpTheTimeZoneAsAddLeadDoes(String pairs, String offset) {
    assertThat(vicidial(INSERT + "&" + pairs)).contains("|1|" + offset + "|6666");
  }

  @Test
  void loadsAlternatePhones() {
    assertThat(vicidial(INSERT + "&multi_alt_phones=7275552222_44_work!5"))
        .isEqualTo(
            NO_MATCH
                + ADDED
                + "7275552222|44|work5||NOTICE: update_lead MULTI-ALT-PHONE NUMBERS LOADED"
                + " - 2|1|6666\n");
    assertThat(callCentre.leads.alternatePhonesOf(1))
        .containsExactly(
            new AlternatePhone("7275552222", "44", "work"), new AlternatePhone("5", "", ""));
    assertThat(vicidial(INSERT + "&multi_alt_phones=12345"))
        .isEqualTo(NO_MATCH + ADDED.replace("|1|-4", "|2|-4"));
  }

  // custom fields

  @Test
  void storesEveryCustomFieldInItsOwnFilter() {
    callCentre.customFields.withTable("101").field("101", "color").field("101", "size");

    assertThat(vicidial(INSERT + "&custom_fields=Y&color=a+b;\"it's&entry_list_id=107"))
        .isEqualTo(
            NO_MATCH
                + ADDED
                + "NOTICE: update_lead CUSTOM FIELDS VALUES ADDED - 7275551111|1|101|1\n");
    assertThat(callCentre.customFields.row(1)).isEqualTo(Map.of("color", "a b;\"its", "size", ""));
    assertThat(callCentre.leads.lead(1).entryListId()).isEqualTo("0");
    assertThat(callCentre.leads.entryListOf(1)).isEqualTo("101");
  }

  @Test
  void storesTheFieldsOfTheListInTheTableOfTheForcedList() {
    callCentre.customFields.withTable("101").field("101", "color").withTable("107");

    vicidial(INSERT + "&custom_fields=Y&color=--BLANK--&force_entry_list_id=107");

    assertThat(callCentre.customFields.tablesWith(1)).containsExactly("107");
    assertThat(callCentre.customFields.row(1)).isEqualTo(Map.of("color", ""));
    assertThat(callCentre.leads.entryListOf(1)).isEqualTo("107");
  }

  @Test
  void tellsWhyCustomFieldsAreNotStored() {
    String words = "NOTICE: update_lead CUSTOM FIELDS NOT ADDED, ";
    assertThat(vicidial(INSERT + "&custom_fields=Y"))
        .endsWith(words + "NO CUSTOM FIELDS DEFINED FOR THIS LIST - 7275551111|1|101\n");
    callCentre.customFields.withTable("101");
    assertThat(vicidial(INSERT + "&custom_fields=Y"))
        .endsWith(words + "NO FIELDS DEFINED - 7275551111|2|101\n");
    callCentre.customFields.field("101", "color").refuse();
    assertThat(vicidial(INSERT + "&custom_fields=Y"))
        .endsWith(words + "NO FIELDS DEFINED - 7275551111|3|101\n");
    callCentre.settings.withoutCustomFields();
    assertThat(vicidial(INSERT + "&custom_fields=Y"))
        .endsWith(words + "CUSTOM FIELDS DISABLED - 7275551111|4|Y|0\n");
  }

  private String vicidial(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, "function=update_lead&" + pairs);
  }
}
