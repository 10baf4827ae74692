package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.CallCentre;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** update_lead.md, "Callbacks". */
class UpdateLeadCallbacksTest {
  private static final String NOW = "2017-06-01 14:30:00";

  private final CallCentre callCentre = new CallCentre();
  private final OldLeads old = new OldLeads(callCentre.leads);

  @Test
  void addsACallbackWithEveryDefaultAndHoldsTheLead() {
    old.add("7275551111", "101");

    assertThat(vicidial("lead_id=1&callback=Y&campaign_id=TESTCAMP&callback_datetime=NOW"))
        .isEqualTo(
            "NOTICE: update_lead SCHEDULED CALLBACK ADDED - 1|TESTCAMP|"
                + NOW
                + "|ANYONE||CALLBK\n");
    assertThat(callCentre.callbacks.rows())
        .containsExactly(
            new Callback(
                1,
                "101",
                "TESTCAMP",
                LocalDateTime.parse("2017-06-01T14:30:00"),
                NOW,
                "",
                CallbackType.ANYONE,
                "",
                "",
                "CALLBK"));
    assertThat(status()).isEqualTo("CBHOLD");
  }

  @Test
  void addsACallbackForOneUserInTheListFromBefore() {
    old.add("7275551111", "101");

    assertThat(
            vicidial(
                "lead_id=1&list_id_field=107&callback=Y&campaign_id=TESTCAMP&callback_type=USERONLY"
                    + "&callback_user=1000&callback_status=MYSTATUS&callback_comments=Hi"
                    + "&callback_datetime=2017-06-02 10:00:00&status=SALE"))
        .isEqualTo(
            """
            SUCCESS: update_lead LEAD HAS BEEN UPDATED - 6666|1|1
            NOTICE: update_lead SCHEDULED CALLBACK ADDED - 1|TESTCAMP|2017-06-02 10:00:00|USERONLY|1000|MYSTATUS
            """);
    assertThat(callCentre.callbacks.rows())
        .singleElement()
        .extracting(Callback::listId, Callback::user, Callback::userGroup, Callback::comments)
        .containsExactly("101", "1000", "AGENTS", "Hi");
    assertThat(status()).isEqualTo("SALE");
  }

  @ParameterizedTest
  @CsvSource({"'', CBHOLD", "status=SALE, SALE", "status=--BLANK--, ''"})
  void holdsTheLeadUnlessAStatusIsSent(String pairs, String stored) {
    old.add("7275551111", "101");
    old.add("7275552222", "101");
    addCallback(1);

    vicidial("lead_id=1&callback=Y&callback_comments=new&" + pairs);
    vicidial("lead_id=2&callback=Y&campaign_id=TESTCAMP&" + pairs);

    assertThat(status()).isEqualTo(stored);
    assertThat(callCentre.editableLeads.editsOf(2)).containsEntry(LeadColumn.STATUS, stored);
  }

  @Test
  void tellsThatCampaignOrUserAreNotKnown() {
    old.add("7275551111", "101");

    assertThat(vicidial("lead_id=1&callback=Y&campaign_id=XYZ&callback_type=USERONLY"))
        .isEqualTo(
            "NOTICE: update_lead SCHEDULED CALLBACK NOT ADDED, CAMPAIGN NOT VALID - 1|XYZ\n");
    assertThat(
            vicidial(
                "lead_id=1&callback=Y&campaign_id=TESTCAMP&callback_type=USERONLY"
                    + "&callback_user=6"))
        .isEqualTo(
            "NOTICE: update_lead SCHEDULED CALLBACK NOT ADDED, USER NOT VALID"
                + " - 1|TESTCAMP|6|USERONLY\n");
    assertThat(callCentre.callbacks.rows()).isEmpty();
    assertThat(callCentre.editableLeads.editsOf(1)).isEmpty();
  }

  @Test
  void changesTheFirstCallbackByWhatIsSentUnchecked() {
    old.add("7275551111", "101");
    addCallback(1);
    addCallback(1);

    assertThat(
            vicidial(
                "lead_id=1&callback=Y&campaign_id=XYZ&callback_type=OTHER&callback_user=6"
                    + "&callback_datetime=NOW&callback_status=LONGSTATUS&callback_comments=c"
                    + "&list_id_field=107"))
        .isEqualTo(
            "SUCCESS: update_lead LEAD HAS BEEN UPDATED - 6666|1|1\n"
                + "NOTICE: update_lead SCHEDULED CALLBACK UPDATED - 1|XYZ|"
                + NOW
                + "|OTHER|6|LONGSTATUS\n");
    assertThat(callCentre.callbacks.changes())
        .containsExactly(
            Map.entry(1L, new CallbackChange(NOW, "LONGSTATUS", "XYZ", "107", "OTHER", "c", "6")));
  }

  /** Each of the seven fields alone is enough. */
  @ParameterizedTest
  @CsvSource({
    "callback_datetime=2017, true",
    "callback_status=A, true",
    "campaign_id=A, true",
    "list_id_field=107, true",
    "callback_type=ANYONE, true",
    "callback_comments=a, true",
    "callback_user=a, true",
    "status=A, false",
    "list_id=107, false",
    "list_id_field=--BLANK--, false"
  })
  void changesNothingWhenNoFieldIsSent(String pair, boolean changed) {
    old.add("7275551111", "101");
    addCallback(1);

    assertThat(vicidial("lead_id=1&callback=Y&" + pair))
        .endsWith(
            changed
                ? "\n"
                : "NOTICE: update_lead SCHEDULED CALLBACK NOT UPDATED, NO FIELDS SPECIFIED - 1|\n")
        .matches(answer -> answer.contains("CALLBACK UPDATED") == changed);
    assertThat(callCentre.callbacks.changes().isEmpty()).isEqualTo(!changed);
  }

  @Test
  void whatIsFilledInForOneLeadHoldsForTheNext() {
    old.add("7275551111", "101");
    old.add("7275551111", "102");
    old.add("7275551111", "107");
    addCallback(3);
    addCallback(1);

    assertThat(
            vicidial(
                "search_method=PHONE_NUMBER&phone_number=7275551111&records=3&callback=Y"
                    + "&campaign_id=TESTCAMP&callback_user=6&callback_datetime=NOW"))
        .isEqualTo(
            """
            NOTICE: update_lead SCHEDULED CALLBACK UPDATED - 3|TESTCAMP|%1$s||6|
            NOTICE: update_lead SCHEDULED CALLBACK ADDED - 2|TESTCAMP|%1$s|ANYONE||CALLBK
            NOTICE: update_lead SCHEDULED CALLBACK UPDATED - 1|TESTCAMP|%1$s|ANYONE||CALLBK
            """
                .formatted(NOW));
    assertThat(callCentre.callbacks.rows())
        .last()
        .extracting(Callback::leadId, Callback::listId)
        .containsExactly(2L, "102");
  }

  @Test
  void removesAllCallbacksOfTheLeadAndCountsThem() {
    old.add("7275551111", "101");
    addCallback(1);
    addCallback(1);
    addCallback(2);

    assertThat(vicidial("lead_id=1&callback=REMOVE"))
        .isEqualTo("NOTICE: update_lead SCHEDULED CALLBACK DELETED - 6666|1|2|2\n");
    assertThat(vicidial("lead_id=1&callback=REMOVE"))
        .isEqualTo("NOTICE: update_lead SCHEDULED CALLBACK DELETED - 6666|1|0|0\n");
    assertThat(callCentre.callbacks.rows()).hasSize(1);
    assertThat(callCentre.callbacks.archive()).hasSize(2);
  }

  @Test
  void countsTheArchivedAsMinusOneWhenOneWasThere() {
    old.add("7275551111", "101");
    addCallback(1);
    addCallback(1);
    callCentre.callbacks.archived(2, callCentre.callbacks.rows().get(0));

    assertThat(vicidial("lead_id=1&callback=REMOVE"))
        .isEqualTo("NOTICE: update_lead SCHEDULED CALLBACK DELETED - 6666|1|2|-1\n");
  }

  @ParameterizedTest
  @CsvSource({"N", "y", "remove", "YES"})
  void doesNothingForAnythingElse(String callback) {
    old.add("7275551111", "101");
    addCallback(1);

    assertThat(vicidial("lead_id=1&campaign_id=TESTCAMP&callback=" + callback)).isEmpty();
    assertThat(callCentre.callbacks.rows()).hasSize(1);
  }

  private void addCallback(long leadId) {
    callCentre.callbacks.add(
        List.of(
            new Callback(
                leadId,
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

  private String status() {
    return callCentre.editableLeads.editsOf(1).get(LeadColumn.STATUS);
  }

  private String vicidial(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, "function=update_lead&" + pairs);
  }
}
