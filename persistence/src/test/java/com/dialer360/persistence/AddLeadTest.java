package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.SettableClock;
import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.lead.AddLeadResult;
import com.dialer360.lead.CallbackType;
import com.dialer360.outcome.Outcome;
import com.dialer360.timezone.GmtOffset;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** add_lead from the gateway to the tables: all at once, and all or nothing. */
class AddLeadTest {
  private static final Clock CLOCK =
      new SettableClock(LocalDateTime.parse("2026-03-04T12:00:00"), ZoneId.of("America/New_York"));

  private static CallCentreDatabase database;

  private final CallCentre centre = database.centre();

  @BeforeAll
  static void start() {
    database =
        CallCentreDatabase.start(
            TestDatabase.configuration(Map.of(ConfigurationKey.DEMO, "true")),
            binder -> binder.bind(Clock.class).toInstance(CLOCK));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  private static List<? extends Outcome> addLead(String phoneNumber, Map<String, String> more) {
    return new Calls(database.dialer()).addLead(phoneNumber, more);
  }

  @Test
  void everyOptionLeavesItsRows() {
    centre.empty("{p}api_log", "{p}api_urls", "{p}hopper", "{p}callbacks", "custom_101");

    List<? extends Outcome> said =
        addLead(
            "7275557777",
            Map.ofEntries(
                Map.entry("dnc_check", "AREACODE"),
                Map.entry("campaign_dnc_check", "Y"),
                Map.entry("campaign_id", "testcamp"),
                Map.entry("duplicate_check", "DUPSYS"),
                Map.entry("usacan_areacode_check", "Y"),
                Map.entry("lookup_state", "Y"),
                Map.entry("multi_alt_phones", "7275558888_1_work!7275559999"),
                Map.entry("custom_fields", "Y"),
                Map.entry("favorite_color", "deep+blue;"),
                Map.entry("add_to_hopper", "Y"),
                Map.entry("hopper_priority", "7"),
                Map.entry("hopper_local_call_time_check", "Y"),
                Map.entry("callback", "Y"),
                Map.entry("callback_datetime", "NOW"),
                Map.entry("callback_type", "USERONLY"),
                Map.entry("callback_user", "1000"),
                Map.entry("last_name", "O'Neil")));

    long id = ((AddLeadResult.LeadAdded) said.get(0)).leadId();
    long hopperId = ((AddLeadResult.HopperAdded) said.get(3)).hopperId();
    assertThat(said)
        .isEqualTo(
            List.of(
                new AddLeadResult.LeadAdded("7275557777", "6666", "101", id, new GmtOffset("-5")),
                new AddLeadResult.AlternatePhonesLoaded(
                    2, "6666", id, "7275558888|1|work7275559999||"),
                new AddLeadResult.CustomFieldsAdded("7275557777", id, "101", 1),
                new AddLeadResult.HopperAdded("7275557777", "6666", id, hopperId),
                new AddLeadResult.CallbackAdded(
                    id,
                    "2026-03-04 12:00:00",
                    "testcamp",
                    "1000",
                    CallbackType.USERONLY,
                    "CALLBK")));
    assertThat(
            centre
                .rows(
                    "SELECT status, user, last_name, state, entry_list_id, entry_date"
                        + " FROM {p}list WHERE lead_id = ?",
                    id)
                .get(0)
                .values())
        .containsExactly("CBHOLD", "6666", "O'Neil", "FL", "101", "2026-03-04 12:00:00");
    assertThat(centre.value("SELECT favorite_color FROM custom_101 WHERE lead_id = ?", id))
        .isEqualTo("deep blue");
    assertThat(
            centre
                .rows("SELECT hopper_id, campaign_id, state, priority FROM {p}hopper")
                .get(0)
                .values())
        .containsExactly(Long.toString(hopperId), "TESTCAMP", "FL", "7");
    assertThat(
            centre
                .rows("SELECT lead_id, callback_time, user, user_group FROM {p}callbacks")
                .get(0)
                .values())
        .containsExactly(Long.toString(id), "2026-03-04 12:00:00", "1000", "AGENTS");
    assertThat(centre.count("{p}api_log")).isEqualTo(5);
    assertThat(centre.count("{p}api_urls")).isEqualTo(5);
  }

  @Test
  void whenTheLogCannotBeWrittenNothingIsKept() {
    centre.execute("RENAME TABLE {p}api_urls TO {p}api_urls_away");
    long leads = centre.count("{p}list");
    try {
      assertThat(catchThrowable(() -> addLead("7275556666", Map.of()))).isNotNull();
    } finally {
      centre.execute("RENAME TABLE {p}api_urls_away TO {p}api_urls");
    }

    assertThat(centre.count("{p}list")).isEqualTo(leads);
    assertThat(centre.value("SELECT COUNT(*) FROM {p}api_log WHERE data LIKE '7275556666%'"))
        .isEqualTo("0");
  }
}
