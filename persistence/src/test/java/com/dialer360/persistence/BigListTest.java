package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.list.UpdateListResult;
import com.dialer360.outcome.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list of more leads than one transaction changes: true counts, and begun again when stopped. */
class BigListTest {
  private static final int LEADS = 25_000;

  private static CallCentreDatabase database;

  private final CallCentre centre = database.centre();

  @BeforeAll
  static void start() {
    database = CallCentreDatabase.start(Map.of(ConfigurationKey.DEMO, "true"));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void fill() {
    centre.execute("TRUNCATE {p}list");
    centre.empty("{p}admin_log", "{p}api_log");
    centre.execute("UPDATE {p}lists SET resets_today = 0");
    centre.execute(
        "INSERT INTO {p}list (lead_id, list_id, phone_number, called_since_last_reset)"
            + " SELECT seq, IF(seq % 5 = 0, 102, 101), seq, IF(seq % 2 = 0, 'Y', 'N')"
            + (" FROM seq_1_to_" + LEADS));
  }

  private static List<? extends Outcome> updateList(Map<String, String> options) {
    return new Calls(database.dialer()).call("update_list", options);
  }

  private long left(String condition) {
    return Long.parseLong(centre.value("SELECT COUNT(*) FROM {p}list WHERE " + condition));
  }

  private String resets() {
    return centre.value("SELECT resets_today FROM {p}lists WHERE list_id = 101");
  }

  @Test
  void isResetAndEmptiedWithTheTrueCounts() {
    assertThat(updateList(Map.of("list_id", "0101", "reset_list", "Y", "delete_leads", "Y")))
        .isEqualTo(
            List.of(
                new UpdateListResult.NoUpdates("6666"),
                new UpdateListResult.LeadsReset("6666", "0101", 10_000),
                new UpdateListResult.LeadsDeleted("6666", "0101", 20_000)));
    assertThat(left("list_id = 101")).isZero();
    assertThat(left("list_id = 102")).isEqualTo(5_000);
    assertThat(left("called_since_last_reset = 'Y'")).isEqualTo(2_500);
    assertThat(centre.count("{p}admin_log")).isEqualTo(2);
    assertThat(centre.count("{p}api_log")).isEqualTo(3);
  }

  @Test
  void stoppedHalfWayItsDeletionGoesOnWithTheRest() {
    Map<String, String> call = Map.of("list_id", "101", "delete_leads", "Y");
    centre.execute(
        "CREATE TRIGGER stopper BEFORE DELETE ON {p}list FOR EACH ROW"
            + " IF OLD.lead_id = 15001 THEN SIGNAL SQLSTATE '45000'; END IF");
    try {
      assertThat(catchThrowable(() -> updateList(call))).isNotNull();
    } finally {
      centre.execute("DROP TRIGGER stopper");
    }
    assertThat(left("list_id = 101")).isEqualTo(8_800);
    assertThat(centre.count("{p}api_log")).isZero();

    assertThat(updateList(call))
        .last()
        .isEqualTo(new UpdateListResult.LeadsDeleted("6666", "101", 8_800));
    assertThat(left("list_id = 101")).isZero();
  }

  @Test
  void aResetThatCouldNotBeLoggedIsNotCountedUntilItIsMadeAgain() {
    Map<String, String> call = Map.of("list_id", "101", "reset_list", "Y", "active", "N");
    centre.execute("RENAME TABLE {p}api_urls TO {p}api_urls_away");
    try {
      assertThat(catchThrowable(() -> updateList(call))).isNotNull();
    } finally {
      centre.execute("RENAME TABLE {p}api_urls_away TO {p}api_urls");
    }
    assertThat(resets()).isEqualTo("0");
    assertThat(centre.count("{p}admin_log")).isZero();

    assertThat(updateList(call))
        .last()
        .isEqualTo(new UpdateListResult.LeadsReset("6666", "101", 0));
    assertThat(resets()).isEqualTo("1");
    assertThat(left("list_id = 101 AND called_since_last_reset = 'Y'")).isZero();
  }
}
