package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.CallCentre;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** update_lead.md, "Edited fields", {@code --BLANK--} and rule 7c. */
class UpdateLeadFieldsTest {
  private final CallCentre callCentre = new CallCentre();

  @BeforeEach
  void oneLead() {
    new OldLeads(callCentre.leads).add("7275551111", "101");
  }

  /** Columns: parameter, column, value, what {@code --BLANK--} stores ({@code none}: not sent). */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "user_field, USER, 1008, ''",
    "list_id_field, LIST_ID, 107, none",
    "status, STATUS, SALE, ''",
    "vendor_lead_code, VENDOR_LEAD_CODE, V-1, ''",
    "source_id, SOURCE_ID, S1, ''",
    "gmt_offset_now, GMT_OFFSET_NOW, -6.00, none",
    "title, TITLE, Mr, ''",
    "first_name, FIRST_NAME, Bob, ''",
    "middle_initial, MIDDLE_INITIAL, B, ''",
    "last_name, LAST_NAME, O'Neil, ''",
    "address1, ADDRESS1, 1 Main, ''",
    "address2, ADDRESS2, 2 Main, ''",
    "address3, ADDRESS3, 3 Main, ''",
    "city, CITY, Tampa, ''",
    "state, STATE, NY, ''",
    "province, PROVINCE, P, ''",
    "postal_code, POSTAL_CODE, 33770, ''",
    "country_code, COUNTRY_CODE, USA, ''",
    "gender, GENDER, F, ''",
    "date_of_birth, DATE_OF_BIRTH, 1970-02-03, 0000-00-00",
    "alt_phone, ALT_PHONE, 7275552222, ''",
    "email, EMAIL, b@example.com, ''",
    "security_phrase, SECURITY_PHRASE, sesame, ''",
    "comments, COMMENTS, hello, ''",
    "rank, RANK, 7, none",
    "owner, OWNER, 1000, ''",
    "called_count, CALLED_COUNT, 3, none",
    "entry_list_id, ENTRY_LIST_ID, 107, none",
    "force_entry_list_id, ENTRY_LIST_ID, 107, none"
  })
  void writesAndBlanksTheField(String parameter, LeadColumn column, String value, String blanked) {
    assertThat(vicidial("lead_id=1&" + parameter + "=" + value))
        .isEqualTo("SUCCESS: update_lead LEAD HAS BEEN UPDATED - 6666|1|1\n");
    assertThat(edits()).containsEntry(column, value);

    String answer = vicidial("lead_id=1&" + parameter + "=--BLANK--");
    if (blanked.equals("none")) {
      assertThat(answer).isEmpty();
      assertThat(edits()).containsEntry(column, value);
    } else {
      assertThat(answer).isEqualTo("SUCCESS: update_lead LEAD HAS BEEN UPDATED - 6666|1|1\n");
      assertThat(edits()).containsEntry(column, blanked);
    }
  }

  /** A column that no row above names would be one that no test writes. */
  @ParameterizedTest
  @EnumSource(LeadColumn.class)
  void aFieldThatIsNotSentIsNotWritten(LeadColumn column) {
    assertThat(column.edited(UpdateLead.command().build())).isEmpty();
  }

  @Test
  void writesThePhoneNumberOnlyWhenAskedTo() {
    assertThat(vicidial("lead_id=1&phone_number=5")).isEmpty();
    assertThat(vicidial("lead_id=1&phone_number=--BLANK--&update_phone_number=Y")).isEmpty();
    assertThat(vicidial("lead_id=1&phone_number=5&update_phone_number=Y"))
        .isEqualTo("SUCCESS: update_lead LEAD HAS BEEN UPDATED - 6666|1|1\n");
    assertThat(edits()).containsEntry(LeadColumn.PHONE_NUMBER, "5");
  }

  @Test
  void resetsTheLead() {
    assertThat(vicidial("lead_id=1&reset_lead=Y&=--BLANK--"))
        .isEqualTo("SUCCESS: update_lead LEAD HAS BEEN UPDATED - 6666|1|1\n");
    assertThat(edits()).containsEntry(LeadColumn.CALLED_SINCE_LAST_RESET, "N");
    assertThat(vicidial("lead_id=1&reset_lead=N")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "entry_list_id=107, 107",
    "entry_list_id=107&force_entry_list_id=102, 102",
    "entry_list_id=107&force_entry_list_id=5, 107",
    "entry_list_id=--BLANK--&force_entry_list_id=102, 102"
  })
  void theForcedEntryListReplacesTheOther(String pairs, String stored) {
    vicidial("lead_id=1&" + pairs);

    assertThat(edits()).containsEntry(LeadColumn.ENTRY_LIST_ID, stored);
  }

  @Test
  void leavesTheEntryListToTheCustomFields() {
    assertThat(vicidial("lead_id=1&entry_list_id=107&force_entry_list_id=102&custom_fields=Y"))
        .isEqualTo(
            "NOTICE: update_lead CUSTOM FIELDS NOT ADDED, NO CUSTOM FIELDS DEFINED FOR THIS LIST"
                + " - |1|101\n");
    assertThat(edits()).isEmpty();
  }

  @Test
  void writesLineFeedsInTheirOwnWayAndTextsUncut() {
    vicidial("lead_id=1&comments=a\nb\r\nc&title=Professor");

    assertThat(edits())
        .containsEntry(LeadColumn.COMMENTS, "a!Nb\r!Nc")
        .containsEntry(LeadColumn.TITLE, "Professor");
  }

  @ParameterizedTest
  @CsvSource({"--BLANK--;, --BLANK--", "x--BLANK--, x--BLANK--", "--blank--, --blank--"})
  void blanksForTheWholeWordAsSentAlone(String sent, String stored) {
    vicidial("lead_id=1&comments=" + sent);

    assertThat(edits()).containsEntry(LeadColumn.COMMENTS, stored);
  }

  @Test
  void countsWhatChangesAndLogsEachLead() {
    vicidial("lead_id=1&state=FL");

    assertThat(vicidial("lead_id=1&state=FL&phone_number=7"))
        .isEqualTo("SUCCESS: update_lead LEAD HAS BEEN UPDATED - 6666|1|0\n");
    assertThat(callCentre.apiLog.lines())
        .last()
        .isEqualTo("update_lead/SUCCESS/update_lead LEAD HAS BEEN UPDATED/7|101|1|");
  }

  @Test
  void aTypedCallerBlanksWithTheSameWord() {
    UpdateLeadCommand command =
        UpdateLead.command()
            .status("--BLANK--")
            .gmtOffsetNow("--BLANK--")
            .entryListId("--BLANK--")
            .rank("3")
            .build();

    assertThat(LeadChanges.sentIn(command).byColumn()).isEqualTo(Map.of("status", "", "rank", "3"));
  }

  private Map<LeadColumn, String> edits() {
    return callCentre.editableLeads.editsOf(1);
  }

  private String vicidial(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, "function=update_lead&" + pairs);
  }
}
