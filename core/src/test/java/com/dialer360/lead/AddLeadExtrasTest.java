package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fakes.CallCentre;
import com.dialer360.timezone.GmtOffset;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** add_lead.md, rules 10 to 13: what is done after a lead was added. */
class AddLeadExtrasTest {
  private static final String ADDED =
      "SUCCESS: add_lead LEAD HAS BEEN ADDED - 7275551111|999|1|-4|6666\n";

  private final CallCentre callCentre = new CallCentre();

  private String addLead(String pairs) {
    return callCentre.text("function=add_lead&" + pairs);
  }

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
}
