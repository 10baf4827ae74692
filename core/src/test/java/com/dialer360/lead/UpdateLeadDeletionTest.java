package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.CallCentre;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** update_lead.md, rule 7b, and what follows a deletion. */
class UpdateLeadDeletionTest {
  private final CallCentre callCentre = new CallCentre();

  @BeforeEach
  void aLeadWithCallbacksAndCustomFields() {
    new OldLeads(callCentre.leads).add("7275551111", "101", "", "102");
    for (int i = 0; i < 2; i++) {
      callCentre.callbacks.add(
          List.of(
              new Callback(
                  1,
                  "101",
                  "TESTCAMP",
                  LocalDateTime.parse("2017-01-01T00:00:00"),
                  "",
                  "",
                  CallbackType.ANYONE,
                  "",
                  "",
                  "CALLBK")));
    }
    callCentre.customFields.withTable("102").field("102", "color");
  }

  /** Lead 1 has a row in the table of this list. */
  private void custom(String listId) {
    callCentre.customFields.add(
        callCentre.customFields.table(listId).orElseThrow(), 1, Map.of("color", "red"));
  }

  @Test
  void deletesTheLeadArchivesItsCallbacksAndWritesNoField() {
    assertThat(vicidial("delete_lead=Y&city=Tampa"))
        .isEqualTo("SUCCESS: update_lead LEAD HAS BEEN DELETED 2|2 - 6666|1|1\n");

    assertThat(callCentre.leads.count()).isZero();
    assertThat(callCentre.editableLeads.editsOf(1)).isEmpty();
    assertThat(callCentre.callbacks.rows()).isEmpty();
    assertThat(callCentre.callbacks.archive()).hasSize(2);
    assertThat(callCentre.apiLog.lines())
        .containsExactly("update_lead/SUCCESS/update_lead LEAD HAS BEEN DELETED 2|2/727|101|1|");
  }

  @Test
  void countsTheArchivedAsMinusOneWhenOneWasThere() {
    callCentre.callbacks.archived(2, callCentre.callbacks.rows().get(0));

    assertThat(vicidial("delete_lead=Y"))
        .isEqualTo("SUCCESS: update_lead LEAD HAS BEEN DELETED 2|-1 - 6666|1|1\n");
  }

  @Test
  void tellsTheLeadsOwnNumberAndOffsetAsDocumented() {
    custom("102");

    assertThat(
            callCentre.text(
                DialectName.DIALER360,
                "function=update_lead&lead_id=1&phone_number=727&delete_lead=Y&custom_fields=Y"))
        .isEqualTo(
            """
            SUCCESS: update_lead LEAD HAS BEEN DELETED - 7275551111|6666|101|1|-4
            NOTICE: update_lead CUSTOM FIELDS ENTRY DELETED 1 - 7275551111|6666|101|1|-4
            """);
    assertThat(callCentre.customFields.tablesWith(1)).isEmpty();
    assertThat(callCentre.apiLog.lines())
        .last()
        .isEqualTo("update_lead/NOTICE/update_lead CUSTOM FIELDS ENTRY DELETED/727|1|101|1");
  }

  @Test
  void deletesTheRowOfTheForcedListAndTellsItLive() {
    callCentre.customFields.withTable("107").field("107", "color");
    custom("107");

    assertThat(vicidial("delete_lead=Y&custom_fields=Y&force_entry_list_id=107"))
        .endsWith("NOTICE: update_lead CUSTOM FIELDS ENTRY DELETED - 727|1|101|107|107|\n");
  }

  @Test
  void saysNothingOfCustomFieldsThatWereNotThere() {
    assertThat(vicidial("delete_lead=Y&custom_fields=Y&color=red"))
        .isEqualTo("SUCCESS: update_lead LEAD HAS BEEN DELETED 2|2 - 6666|1|1\n");
    assertThat(callCentre.customFields.tablesWith(1)).isEmpty();
  }

  @Test
  void addsACallbackForTheDeletedLeadWhenAskedTo() {
    assertThat(vicidial("delete_lead=Y&callback=Y&campaign_id=TESTCAMP"))
        .isEqualTo(
            """
            SUCCESS: update_lead LEAD HAS BEEN DELETED 2|2 - 6666|1|1
            NOTICE: update_lead SCHEDULED CALLBACK ADDED - 1|TESTCAMP||ANYONE||CALLBK
            """);
    assertThat(callCentre.callbacks.rows()).hasSize(1);
    assertThat(callCentre.editableLeads.editsOf(1)).isEmpty();
  }

  @Test
  void findsNoCallbackLeftToRemove() {
    assertThat(vicidial("delete_lead=Y&callback=REMOVE"))
        .endsWith("NOTICE: update_lead SCHEDULED CALLBACK DELETED - 6666|1|0|0\n");
  }

  @Test
  void findsNoLeadToQueue() {
    assertThat(vicidial("delete_lead=Y&add_to_hopper=Y"))
        .endsWith("NOTICE: update_lead NOT ADDED TO HOPPER, LEAD NOT FOUND - 727|1|6666\n");
    assertThat(callCentre.hopper.entries()).isEmpty();
  }

  private String vicidial(String pairs) {
    return callCentre.text(
        DialectName.VICIDIAL, "function=update_lead&lead_id=1&phone_number=727&" + pairs);
  }
}
