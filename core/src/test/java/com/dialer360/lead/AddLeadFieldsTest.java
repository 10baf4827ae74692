package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fakes.CallCentre;
import com.dialer360.timezone.GmtOffset;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** add_lead.md, rules 5 and 9: what is stored of a lead. */
class AddLeadFieldsTest {
  private static final String ADDED =
      "SUCCESS: add_lead LEAD HAS BEEN ADDED - 7275551111|999|1|-4|6666\n";

  private final CallCentre callCentre = new CallCentre();

  private String addLead(String pairs) {
    return callCentre.text("function=add_lead&" + pairs);
  }

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

  @Test
  void endsWhenTheDatabaseRefusesTheLead() {
    callCentre.leads.refuse();

    assertThat(addLead("phone_number=7275551111&add_to_hopper=Y&callback=Y&custom_fields=Y"))
        .isEqualTo("ERROR: add_lead LEAD HAS NOT BEEN ADDED - 7275551111|999||6666\n");
    assertThat(callCentre.hopper.entries()).isEmpty();
  }
}
