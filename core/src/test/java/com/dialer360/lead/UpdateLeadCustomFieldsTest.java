package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.CallCentre;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** update_lead.md, "Custom fields". */
class UpdateLeadCustomFieldsTest {
  private static final String UPDATED =
      "NOTICE: update_lead CUSTOM FIELDS VALUES UPDATED - 727|1|101|%s|%s|%d\n";
  private static final String NO_TABLE =
      "NOTICE: update_lead CUSTOM FIELDS NOT ADDED, NO CUSTOM FIELDS DEFINED FOR THIS LIST"
          + " - 727|1|101\n";
  private static final String CALL = "lead_id=1&phone_number=727&custom_fields=Y&";

  private final CallCentre callCentre = new CallCentre();
  private final OldLeads old = new OldLeads(callCentre.leads);

  /** Columns: the lead's entry list, what is sent, list whose fields are written. */
  @ParameterizedTest
  @CsvSource({
    "0, '', 101",
    "102, '', 102",
    "100, '', 100",
    "99, '', 101",
    "102, force_entry_list_id=107, 107",
    "102, force_entry_list_id=7, 102",
    "0, list_id_field=107, 101"
  })
  void writesIntoTheTableOfTheLeadsList(String entryList, String pairs, String table) {
    old.add("7275551111", "101", "", entryList);
    for (String list : List.of("99", "100", "101", "102", "107")) {
      callCentre.customFields.withTable(list).field(list, "color");
    }

    vicidial(CALL + "color=red&" + pairs);

    assertThat(callCentre.customFields.tablesWith(1)).containsExactly(table);
    assertThat(entryList().equals(table)).isTrue();
  }

  @Test
  void writesOnlyWhatIsSentAndKeepsTheRest() {
    lead().customFields.withTable("101").field("101", "color").field("101", "size");

    assertThat(vicidial(CALL + "color=red&size=9")).isEqualTo(UPDATED.formatted("0", "101", 1));
    assertThat(vicidial(CALL + "size=")).isEqualTo(UPDATED.formatted("101", "101", 1));
    assertThat(vicidial(CALL + "size=")).isEqualTo(UPDATED.formatted("101", "101", 0));
    assertThat(callCentre.customFields.row(1)).isEqualTo(Map.of("color", "red", "size", ""));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"a+b;c\"d'e#f, a bcd'e#f", "--BLANK--, ``", "--BLANK--;, --BLANK--", "<\\ü>, <\\ü>"})
  void filtersAValueInItsOwnWay(String sent, String stored) {
    lead().customFields.withTable("101").field("101", "color");

    vicidial(CALL + "color=" + sent);

    assertThat(callCentre.customFields.row(1)).isEqualTo(Map.of("color", stored));
  }

  @Test
  void leavesOutWhatTheTableDoesNotHold() {
    lead()
        .customFields
        .withTable("101")
        .field("101", new CustomField("banner", "DISPLAY", false, false))
        .field("101", new CustomField("twin", "TEXT", true, false))
        .field("101", new CustomField("secret", "TEXT", false, true))
        .field("101", "city")
        .field("101", "Color")
        .fieldWithoutColumn("101", "gone");

    assertThat(vicidial(CALL + "banner=1&twin=2&secret=3&city=Tampa&Color=4&color=5&gone=6"))
        .isEqualTo(
            "SUCCESS: update_lead LEAD HAS BEEN UPDATED - 6666|1|1\n"
                + UPDATED.formatted("0", "101", 1));
    assertThat(callCentre.customFields.row(1)).isEqualTo(Map.of("secret", "", "Color", "4"));
  }

  // rule 2

  @Test
  void looksAtTheSwitchInTheDocumentedDialectAlone() {
    lead().settings.withoutCustomFields();
    callCentre.customFields.withTable("101").field("101", "color");

    assertThat(dialer360(CALL + "color=red"))
        .isEqualTo(
            "NOTICE: update_lead CUSTOM FIELDS NOT UPDATED, CUSTOM FIELDS DISABLED - 727|Y|0\n");
    assertThat(callCentre.customFields.row(1)).isEmpty();
    assertThat(vicidial(CALL + "color=red")).isEqualTo(UPDATED.formatted("0", "101", 1));
    assertThat(dialer360(CALL + "delete_lead=Y")).contains("CUSTOM FIELDS ENTRY DELETED 1");
  }

  // rule 3

  @ParameterizedTest
  @ValueSource(strings = {"color=red", "delete_lead=Y"})
  void tellsThatThereIsNoTable(String pairs) {
    lead().customFields.field("101", "color");

    assertThat(vicidial(CALL + pairs)).endsWith(NO_TABLE);
    assertThat(leadsLeft()).isEqualTo(pairs.startsWith("color") ? 1 : 0);
  }

  // rule 8

  @Test
  void tellsThatNoFieldIsSent() {
    lead().customFields.withTable("101").field("101", "color").fieldWithoutColumn("101", "gone");

    for (String pairs : List.of("", "gone=1")) {
      assertThat(dialer360(CALL + pairs))
          .isEqualTo(
              "NOTICE: update_lead CUSTOM FIELDS NOT UPDATED, NO FIELDS DEFINED - 727|1|101\n");
      assertThat(vicidial(CALL + pairs)).isEqualTo(UPDATED.formatted("0", "101", 0));
    }
    assertThat(callCentre.customFields.tablesWith(1)).isEmpty();
    assertThat(callCentre.editableLeads.editsOf(1)).isEmpty();
  }

  @Test
  void saysNothingLiveWhenTheListHasNoFieldAtAll() {
    lead().customFields.withTable("101").field("101", "city");

    assertThat(vicidial(CALL)).isEmpty();
    assertThat(dialer360(CALL)).contains("NO FIELDS DEFINED");
  }

  @Test
  void eachLeadHasTheFieldsOfItsOwnListAndAllAreTold() {
    old.add("7275551111", "101");
    old.add("7275551111", "102");
    old.add("7275551111", "107");
    callCentre
        .customFields
        .withTable("101")
        .field("101", "color")
        .withTable("107")
        .field("107", "color");

    assertThat(
            vicidial(
                "search_method=PHONE_NUMBER&phone_number=7275551111&records=3&custom_fields=Y"
                    + "&color=red&city=Tampa"))
        .isEqualTo(
            """
            SUCCESS: update_lead LEAD HAS BEEN UPDATED - 6666|3|1
            NOTICE: update_lead CUSTOM FIELDS VALUES UPDATED - 7275551111|3|107|0|107|1
            SUCCESS: update_lead LEAD HAS BEEN UPDATED - 6666|2|1
            NOTICE: update_lead CUSTOM FIELDS NOT ADDED, NO CUSTOM FIELDS DEFINED FOR THIS LIST - 7275551111|2|102
            SUCCESS: update_lead LEAD HAS BEEN UPDATED - 6666|1|1
            NOTICE: update_lead CUSTOM FIELDS VALUES UPDATED - 7275551111|1|101|0|101|1
            """);
  }

  private CallCentre lead() {
    old.add("7275551111", "101");
    return callCentre;
  }

  private int leadsLeft() {
    return callCentre.leads.count();
  }

  private String entryList() {
    return callCentre
        .editableLeads
        .editsOf(1)
        .getOrDefault(LeadColumn.ENTRY_LIST_ID, callCentre.leads.lead(1).entryListId());
  }

  private String vicidial(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, "function=update_lead&" + pairs);
  }

  private String dialer360(String pairs) {
    return callCentre.text(DialectName.DIALER360, "function=update_lead&" + pairs);
  }
}
