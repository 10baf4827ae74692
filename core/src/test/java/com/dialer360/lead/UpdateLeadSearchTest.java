package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.CallCentre;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** update_lead.md, rules 1 to 6 and 8: what is found, and what is told of it. */
class UpdateLeadSearchTest {
  private final CallCentre callCentre = new CallCentre();
  private final OldLeads old = new OldLeads(callCentre.leads);

  // rule 1

  @ParameterizedTest
  @CsvSource({
    "lead_id=1, true",
    "search_method=LEAD_ID&lead_id=1, true",
    "search_method=ID&lead_id=1, true",
    "search_method=lead_id&lead_id=1, false",
    "search_method=PHONE_NUMBER&lead_id=1, false",
    "search_method=PHONE_NUMBER&phone_number=72755, false",
    "search_method=PHONE_NUMBER&phone_number=727555, true",
    "search_method=PHONE_NUMBER&phone_number=123456789012345678, true",
    "search_method=PHONE_NUMBER&phone_number=1234567890123456789, false",
    "search_method=VENDOR_LEAD_CODE&vendor_lead_code=V, true",
    "search_method=VENDOR_LEAD_CODE&vendor_lead_code=--BLANK--, false",
    "search_method=VENDOR_LEAD_CODE&vendor_lead_code=;, false",
    "search_method=xLEAD_IDxPHONE_NUMBERx&phone_number=727555, true",
    "phone_number=7275551111, false",
    "'', false"
  })
  void wantsAMethodAndAValueForIt(String pairs, boolean valid) {
    assertThat(vicidial(pairs).contains("NO VALID SEARCH METHOD")).isEqualTo(!valid);
  }

  @Test
  void tellsWhatWasSentAndTheDefaultMethod() {
    assertThat(vicidial("search_method=LIST&phone_number=7275551111&vendor_lead_code=V 1"))
        .isEqualTo("ERROR: update_lead NO VALID SEARCH METHOD - 6666|LEAD_ID||V 1|7275551111\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "update_lead/ERROR/update_lead NO VALID SEARCH METHOD/LEAD_ID||V 1|7275551111");
  }

  // rule 3

  @ParameterizedTest
  @CsvSource({
    "'', 101, ''",
    "LIST, 101, 101",
    "xLISTx, 101, 101",
    "LIST, 0101, 0101",
    "LIST, 99, ''",
    "LIST, 98, ''",
    "LIST, 098, ''",
    "LIST, 099, 099",
    "LIST, 100, 100",
    "LIST, '', ''",
    "CAMPAIGN, 101, 101 102 999",
    "CAMPAIGN, 555, ''",
    "CAMPAIGN, 98, ''",
    "SYSTEM, 101, ''",
    "LISTCAMPAIGN, 101, 101"
  })
  void limitsTheSearch(String location, String listId, String lists) {
    vicidial("lead_id=1&search_location=" + location + "&list_id=" + listId);

    assertThat(callCentre.editableLeads.queries())
        .extracting(LeadQuery::listIds)
        .containsExactly(
            lists.isEmpty() ? Optional.empty() : Optional.of(List.of(lists.split(" "))));
  }

  // rule 4

  @Test
  void searchesInOrderUntilSomethingIsFound() {
    long byVendor = old.add("7275552222", "101", "V1", "0");
    old.add("7275551111", "101");

    assertThat(
            vicidial(
                "search_method=PHONE_NUMBER_VENDOR_LEAD_CODE_LEAD_ID&lead_id=77&no_update=Y"
                    + "&vendor_lead_code=v1&phone_number=7275551111"))
        .isEqualTo("NOTICE: update_lead LEADS FOUND IN THE SYSTEM: |6666|77|v1|7275551111|101|0\n");
    assertThat(callCentre.editableLeads.queries())
        .extracting(LeadQuery::key)
        .containsExactly(LeadQuery.Key.LEAD_ID, LeadQuery.Key.VENDOR_LEAD_CODE);
    assertThat(byVendor).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 3",
    "1, 3",
    "2, 3 2",
    "3, 3 2 1",
    "9, 3 2 1",
    "0, ''",
    "000000000002, 3 2",
    "99999999999999999999, 3 2 1",
    "x, 3"
  })
  void takesTheNewestLeads(String records, String found) {
    for (int i = 0; i < 3; i++) {
      old.add("7275551111", "101");
    }

    String answer =
        vicidial(
            "search_method=PHONE_NUMBER&phone_number=7275551111&city=Tampa&records=" + records);

    assertThat(answer.lines().map(line -> line.replaceFirst("^.* - 6666\\|(.)\\|1$", "$1")))
        .containsExactlyElementsOf(
            found.isEmpty()
                ? List.of("ERROR: update_lead NO MATCHES FOUND IN THE SYSTEM: |6666|||7275551111")
                : List.of(found.split(" ")));
  }

  // rules 5, 6 and 8

  @Test
  void tellsTheFirstMatchAndChangesNothing() {
    old.add("7275551111", "101", "", "107");
    old.add("7275551111", "102", "", "0");

    String pairs = "search_method=PHONE_NUMBER&phone_number=7275551111&records=2&no_update=Y";
    assertThat(vicidial(pairs + "&city=Tampa&delete_lead=Y&callback=REMOVE&custom_fields=Y"))
        .isEqualTo("NOTICE: update_lead LEADS FOUND IN THE SYSTEM: |6666|2||7275551111|102|0\n");
    assertThat(vicidial(pairs + "&list_id=107&force_entry_list_id=55&lead_id=9"))
        .isEqualTo("NOTICE: update_lead LEADS FOUND IN THE SYSTEM: |6666|9||7275551111|107|55\n");
    assertThat(callCentre.leads.count()).isEqualTo(2);
    assertThat(callCentre.editableLeads.editsOf(2)).isEmpty();
    assertThat(callCentre.editableLeads.queries())
        .allMatch(query -> query.most() == 1 && !query.forChange());
  }

  @ParameterizedTest
  @CsvSource({
    "'', ERROR",
    "no_update=Y, NOTICE",
    "no_update=Y&insert_if_not_found=Y&phone_code=1&list_id=101, NOTICE",
    "insert_if_not_found=X, ERROR"
  })
  void tellsThatNothingIsFound(String pairs, String kind) {
    assertThat(vicidial("lead_id=77&vendor_lead_code=V&phone_number=7275551111&" + pairs))
        .isEqualTo(kind + ": update_lead NO MATCHES FOUND IN THE SYSTEM: |6666|77|V|7275551111\n");
    assertThat(callCentre.leads.count()).isZero();
  }

  @Test
  void keepsTheLeadsOfAChangeToItself() {
    vicidial("lead_id=1");

    assertThat(callCentre.editableLeads.queries()).allMatch(LeadQuery::forChange);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lead_id=1", "lead_id=1&update_phone_number=Y&user_field=;"})
  void saysNothingWhenThereIsNothingToDo(String pairs) {
    old.add("7275551111", "101");

    assertThat(vicidial(pairs)).isEmpty();
    assertThat(callCentre.apiLog.lines()).isEmpty();
  }

  private String vicidial(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, "function=update_lead&" + pairs);
  }
}
