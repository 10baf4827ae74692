package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.SettableClock;
import com.dialer360.fixtures.data.CallCentre;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A thousand leads are changed in one transaction and a handful of statements. The log takes a
 * thousand rows a statement.
 */
class UpdateLeadStatementsTest {
  private static final int LEADS = 1000;

  private static CallCentreDatabase database;
  private static CallCentre centre;

  @BeforeAll
  static void start() {
    SettableClock clock =
        new SettableClock(
            LocalDateTime.parse("2026-03-04T12:00:00"), ZoneId.of("America/New_York"));
    database =
        CallCentreDatabase.start(
            TestDatabase.configuration(
                Map.of(
                    ConfigurationKey.DEMO, "true",
                    ConfigurationKey.CACHE_SECONDS, "3600",
                    ConfigurationKey.DATABASE_POOL_SIZE, "1")),
            binder -> binder.bind(Clock.class).toInstance(clock));
    centre = database.centre();
    centre.empty("{p}lists_fields");
    centre.execute("DROP TABLE IF EXISTS custom_101");
    centre.execute(
        "CREATE TABLE custom_101 (lead_id INT UNSIGNED NOT NULL PRIMARY KEY, color VARCHAR(20))");
    centre.row("{p}lists_fields").with("list_id", 101).with("field_label", "color").insert();
    updateLead(Map.of("lead_id", "999999"));
    updateLead(Map.of("lead_id", "999999"));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void aThousandLeads() {
    centre.empty("{p}list", "{p}callbacks", "{p}callbacks_archive", "custom_101");
    centre.execute(
        "INSERT INTO {p}list (lead_id, phone_number, vendor_lead_code, list_id, entry_date)"
            + " SELECT seq, '7275551111', CONCAT('V', seq), 101, '2026-01-01'"
            + " FROM seq_1_to_1000");
  }

  private static void updateLead(Map<String, String> parameters) {
    new Calls(database.dialer()).updateLead(parameters);
  }

  /** The statements of this call, each cut to its first words. */
  private static List<String> statements(Map<String, String> more) {
    Map<String, String> parameters = new HashMap<>(more);
    parameters.putIfAbsent("search_method", "PHONE_NUMBER");
    parameters.putIfAbsent("phone_number", "7275551111");
    parameters.putIfAbsent("records", Integer.toString(LEADS));
    return GeneralLog.of(centre, () -> updateLead(parameters)).stream()
        .map(
            text ->
                text.replaceAll(
                    "(?s)^((INSERT INTO|INSERT IGNORE INTO|UPDATE|DELETE FROM) \\w+|\\w+).*", "$1"))
        .toList();
  }

  @Test
  void oneLeadIsFoundChangedAndLogged() {
    assertThat(statements(Map.of("search_method", "LEAD_ID", "lead_id", "7", "last_name", "SMITH")))
        .containsExactly(
            "SELECT",
            "UPDATE dialer360_list",
            "INSERT INTO dialer360_api_log",
            "INSERT INTO dialer360_api_urls",
            "COMMIT");
  }

  @Test
  void fieldsOfAThousandLeadsAreOneUpdate() {
    assertThat(statements(Map.of("last_name", "SMITH")))
        .containsExactly(
            "SELECT",
            "SELECT",
            "UPDATE dialer360_list",
            "SELECT",
            "INSERT INTO dialer360_api_log",
            "INSERT INTO dialer360_api_urls",
            "COMMIT");
    assertThat(centre.value("SELECT COUNT(*) FROM {p}list WHERE last_name = 'SMITH'"))
        .isEqualTo("1000");
  }

  @Test
  void callbacksAndCustomFieldsOfAThousandLeadsAreAHandfulMore() {
    List<String> sent =
        statements(
            Map.of(
                "last_name", "SMITH",
                "callback", "Y",
                "campaign_id", "TESTCAMP",
                "callback_datetime", "NOW",
                "custom_fields", "Y",
                "color", "blue"));

    assertThat(sent)
        .filteredOn(text -> !text.equals("SELECT"))
        .containsExactly(
            "UPDATE dialer360_list",
            "INSERT INTO dialer360_callbacks",
            "UPDATE dialer360_list",
            "INSERT INTO custom_101",
            "UPDATE dialer360_list",
            "INSERT INTO dialer360_api_log",
            "INSERT INTO dialer360_api_urls",
            "INSERT INTO dialer360_api_log",
            "INSERT INTO dialer360_api_urls",
            "INSERT INTO dialer360_api_log",
            "INSERT INTO dialer360_api_urls",
            "COMMIT");
    assertThat(sent).filteredOn("SELECT"::equals).hasSize(9);
    assertThat(centre.count("{p}callbacks")).isEqualTo(LEADS);
    assertThat(centre.count("custom_101")).isEqualTo(LEADS);
    assertThat(
            centre.value(
                "SELECT COUNT(*) FROM {p}list WHERE entry_list_id = 101 AND status = 'CBHOLD'"))
        .isEqualTo("1000");
  }

  @Test
  void aThousandLeadsAreDeletedWithTheirCallbacksAndCustomFields() {
    centre.execute("INSERT INTO custom_101 SELECT lead_id, 'red' FROM {p}list");
    centre.execute(
        "INSERT INTO {p}callbacks (lead_id, status) SELECT lead_id, 'ACTIVE' FROM {p}list");

    assertThat(statements(Map.of("delete_lead", "Y", "custom_fields", "Y")))
        .containsExactly(
            "SELECT",
            "SELECT",
            "INSERT IGNORE INTO dialer360_callbacks_archive",
            "DELETE FROM dialer360_callbacks",
            "DELETE FROM dialer360_list",
            "SELECT",
            "SELECT",
            "DELETE FROM custom_101",
            "INSERT INTO dialer360_api_log",
            "INSERT INTO dialer360_api_urls",
            "INSERT INTO dialer360_api_log",
            "INSERT INTO dialer360_api_urls",
            "COMMIT");
    assertThat(centre.count("{p}list")).isZero();
    assertThat(centre.count("custom_101")).isZero();
    assertThat(centre.count("{p}callbacks_archive")).isEqualTo(LEADS);
  }
}
