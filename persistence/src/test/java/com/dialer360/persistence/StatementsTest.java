package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.SettableClock;
import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.persistence.cache.Caches;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often a call, a plain add_lead above all, goes to the database: each round trip costs. */
class StatementsTest {
  private final SettableClock clock =
      new SettableClock(LocalDateTime.parse("2026-03-04T12:00:00"), ZoneId.of("America/New_York"));
  private CallCentreDatabase database;
  private CallCentre centre;

  @BeforeEach
  void start() {
    database =
        CallCentreDatabase.start(
            TestDatabase.configuration(
                Map.of(
                    ConfigurationKey.DEMO, "true",
                    ConfigurationKey.CACHE_SECONDS, "3600",
                    ConfigurationKey.DATABASE_POOL_SIZE, "1")),
            binder -> binder.bind(Clock.class).toInstance(clock));
    centre = database.centre();
    addLead();
    addLead();
  }

  @AfterEach
  void stop() {
    database.close();
  }

  private void addLead() {
    new Calls(database.dialer()).addLead("7275557777", Map.of());
  }

  /** The statements of this work, each cut to its first words. */
  private List<String> statements(Runnable work) {
    return GeneralLog.of(centre, work).stream()
        .map(text -> text.replaceAll("(?s)^((INSERT INTO|UPDATE) \\w+|\\w+).*", "$1"))
        .toList();
  }

  @Test
  void aWarmCallIsThreeInsertsAndOneCommit() {
    assertThat(statements(this::addLead))
        .containsExactly(
            "INSERT INTO dialer360_list",
            "INSERT INTO dialer360_api_log",
            "INSERT INTO dialer360_api_urls",
            "COMMIT");
  }

  @Test
  void theFirstCallOfASecondNotesTheLoginToo() {
    clock.setWallTime(LocalDateTime.parse("2026-03-04T12:00:01"));

    assertThat(statements(this::addLead))
        .containsExactly(
            "UPDATE dialer360_users",
            "COMMIT",
            "INSERT INTO dialer360_list",
            "INSERT INTO dialer360_api_log",
            "INSERT INTO dialer360_api_urls",
            "COMMIT");
  }

  @Test
  void aColdCallReadsSettingsUserPlaceServerAndLogKeysOnce() {
    database.dialer().part(Caches.class).flush();

    assertThat(statements(this::addLead))
        .containsExactly(
            "SELECT",
            "COMMIT",
            "SELECT",
            "COMMIT",
            "SELECT",
            "SELECT",
            "INSERT INTO dialer360_list",
            "SELECT",
            "SELECT",
            "INSERT INTO dialer360_api_log",
            "INSERT INTO dialer360_api_urls",
            "COMMIT");
  }

  @Test
  void aChangeOfAListIsOneLookAndOneUpdate() {
    assertThat(updateList(Map.of("active", "N", "list_name", "Renamed")))
        .containsExactly(
            "SELECT",
            "UPDATE dialer360_lists",
            "INSERT INTO dialer360_admin_log",
            "INSERT INTO dialer360_api_log",
            "INSERT INTO dialer360_api_urls",
            "COMMIT");
  }

  @Test
  void aResetOfASmallListCountsItsLeadsBefore() {
    assertThat(updateList(Map.of("reset_list", "Y")))
        .containsExactly(
            "SELECT",
            "COMMIT",
            "SELECT",
            "UPDATE dialer360_lists",
            "SELECT",
            "UPDATE dialer360_list",
            "INSERT INTO dialer360_admin_log",
            "INSERT INTO dialer360_api_log",
            "INSERT INTO dialer360_api_urls",
            "COMMIT");
  }

  private List<String> updateList(Map<String, String> options) {
    Map<String, String> parameters = new HashMap<>(options);
    parameters.put("list_id", "101");
    return statements(() -> new Calls(database.dialer()).call("update_list", parameters));
  }

  @Test
  void aCheckForDuplicatesTakesALockAndLooksOnce() {
    Calls calls = new Calls(database.dialer());

    assertThat(statements(() -> calls.addLead("7275558888", Map.of("duplicate_check", "DUPSYS"))))
        .containsExactly(
            "SELECT",
            "SELECT",
            "INSERT INTO dialer360_list",
            "INSERT INTO dialer360_api_log",
            "INSERT INTO dialer360_api_urls",
            "COMMIT",
            "SELECT");
  }

  @Test
  void theMediaListsReadWhatTheyListAndWriteNothing() {
    Calls calls = new Calls(database.dialer());
    calls.call("moh_list", Map.of());

    assertThat(statements(() -> calls.call("vm_list", Map.of())))
        .containsExactly("SELECT", "SELECT", "COMMIT");
    assertThat(statements(() -> calls.call("moh_list", Map.of())))
        .containsExactly("SELECT", "COMMIT");
    assertThat(statements(() -> calls.call("sounds_list", Map.of("format", "csv"))))
        .containsExactly(
            "INSERT INTO dialer360_api_log", "INSERT INTO dialer360_api_urls", "COMMIT");
  }

  @Test
  void customFieldsLookOnceAtTheirTableAndOnceAtTheirList() {
    centre.execute("UPDATE system_settings SET custom_fields_enabled = '1'");
    database.dialer().part(Caches.class).flush();
    Calls calls = new Calls(database.dialer());
    Map<String, String> custom = Map.of("custom_fields", "Y", "favorite_color", "blue");
    calls.addLead("7275559999", custom);

    assertThat(statements(() -> calls.addLead("7275559999", custom)))
        .containsExactly(
            "INSERT INTO dialer360_list",
            "SELECT",
            "SELECT",
            "INSERT INTO custom_101",
            "UPDATE dialer360_list",
            "INSERT INTO dialer360_api_log",
            "INSERT INTO dialer360_api_urls",
            "COMMIT");
  }
}
