package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.CallCentre;
import com.dialer360.timezone.GmtOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** update_lead.md, "Hopper"; the call times themselves are tested with add_lead. */
class UpdateLeadHopperTest {
  private final CallCentre callCentre = new CallCentre();
  private final OldLeads old = new OldLeads(callCentre.leads);

  @Test
  void queuesTheFirstLeadAsItIsStoredNow() {
    old.add("7275551111", "101", "V1", "0");
    old.add("7275551111", "101", "V2", "0");

    assertThat(
            vicidial(
                "search_method=PHONE_NUMBER&phone_number=7275551111&records=2&add_to_hopper=Y"
                    + "&hopper_priority=200&vendor_lead_code=V3&state=NY&gmt_offset_now=-5.00"
                    + "&list_id_field=107"))
        .endsWith("NOTICE: update_lead ADDED TO HOPPER - 7275551111|2|501|6666\n");
    assertThat(callCentre.hopper.entries())
        .containsExactly(
            new HopperEntry(
                2, "TESTCAMP", "101", new GmtOffset("-5.00"), "NY", new HopperPriority(99), "V3"));
  }

  @ParameterizedTest
  @CsvSource({"'', 101, TESTCAMP", "107, 107, OTHER", "7, 7, ''", "0101, 0101, TESTCAMP"})
  void queuesForTheListThatIsSentOrElseTheLeads(String sent, String list, String campaign) {
    old.add("7275551111", "101");

    vicidial("lead_id=1&no_update=Y&add_to_hopper=Y&list_id=" + sent);

    assertThat(callCentre.hopper.entries())
        .singleElement()
        .extracting(HopperEntry::listId, HopperEntry::campaignId)
        .containsExactly(list, campaign);
  }

  /** Live systems keep the campaign even where it has no row. */
  @Test
  void queuesForACampaignWithoutARow() {
    callCentre.lists.add(new LeadList("103", "GONE", "24hours", false, ""));
    old.add("7275551111", "103");

    vicidial("lead_id=1&add_to_hopper=Y");

    assertThat(callCentre.hopper.entries())
        .extracting(HopperEntry::campaignId)
        .containsExactly("GONE");
  }

  @Test
  void queuesAnInsertedLeadForItsList() {
    assertThat(
            vicidial(
                "lead_id=77&insert_if_not_found=Y&phone_number=7275551111&phone_code=1"
                    + "&list_id=101&list_id_field=107&add_to_hopper=Y"))
        .endsWith("NOTICE: update_lead ADDED TO HOPPER - 7275551111|1|501|6666\n");
    assertThat(callCentre.hopper.entries()).extracting(HopperEntry::listId).containsExactly("107");
  }

  @Test
  void queuesNothingThatWasNotFoundOrInserted() {
    vicidial("lead_id=77&add_to_hopper=Y");
    vicidial("lead_id=77&insert_if_not_found=Y&add_to_hopper=Y");

    assertThat(callCentre.hopper.entries()).isEmpty();
  }

  @Test
  void tellsThatTheLeadIsQueuedAlreadyWhateverTheHour() {
    old.add("7275551111", "101");
    vicidial("lead_id=1&add_to_hopper=Y");
    callCentre.at("2017-06-01T23:30:00");

    assertThat(vicidial("lead_id=1&add_to_hopper=Y&hopper_local_call_time_check=Y"))
        .isEqualTo(
            "NOTICE: update_lead NOT ADDED TO HOPPER, LEAD IS ALREADY IN THE HOPPER"
                + " - |1|6666\n");
    assertThat(callCentre.hopper.entries()).hasSize(1);
  }

  @Test
  void looksAtTheCallTimeOnlyWhenAskedTo() {
    old.add("7275551111", "101");
    callCentre.at("2017-06-01T23:30:00");
    String call = "function=update_lead&lead_id=1&phone_number=7&add_to_hopper=Y";
    String checked = call + "&hopper_local_call_time_check=Y";

    assertThat(callCentre.text(DialectName.VICIDIAL, checked))
        .isEqualTo(
            "NOTICE: update_lead NOT ADDED TO HOPPER, OUTSIDE OF LOCAL TIME"
                + " - 7|1|-4.00|0|6666\n");
    assertThat(callCentre.text(DialectName.DIALER360, checked))
        .isEqualTo(
            "NOTICE: update_lead NOT ADDED TO HOPPER, OUTSIDE OF LOCAL TIME - 7|1|-4|0|6666\n");
    assertThat(callCentre.apiLog.lines())
        .allMatch(line -> line.endsWith("OUTSIDE OF LOCAL TIME/7|1|-4.00|0|FL"));
    assertThat(callCentre.text(DialectName.VICIDIAL, call)).contains("ADDED TO HOPPER - 7|1|501");
  }

  @Test
  void isClosedWithoutACallTime() {
    old.add("7275551111", "555");

    assertThat(vicidial("lead_id=1&add_to_hopper=Y&hopper_local_call_time_check=Y"))
        .contains("OUTSIDE OF LOCAL TIME");
  }

  @Test
  void tellsThatTheDatabaseRefused() {
    old.add("7275551111", "101");
    callCentre.hopper.refuse();

    assertThat(vicidial("lead_id=1&phone_number=7&add_to_hopper=Y"))
        .isEqualTo("NOTICE: update_lead NOT ADDED TO HOPPER - 7|1||6666\n");
  }

  private String vicidial(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, "function=update_lead&" + pairs);
  }
}
