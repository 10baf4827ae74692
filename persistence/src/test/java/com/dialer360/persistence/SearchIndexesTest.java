package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.data.CallCentre;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Searches of update_lead go through an index, however many leads there are: what the program sends
 * is taken from the server's log, and explained by the server on a table with leads in it.
 */
class SearchIndexesTest {
  private static CallCentreDatabase database;
  private static CallCentre centre;

  @BeforeAll
  static void start() {
    database =
        CallCentreDatabase.start(
            Map.of(ConfigurationKey.DEMO, "true", ConfigurationKey.DATABASE_POOL_SIZE, "1"));
    centre = database.centre();
    centre.empty("{p}list");
    centre.execute(
        "INSERT INTO {p}list (lead_id, phone_number, vendor_lead_code, list_id, entry_date, status)"
            + " SELECT seq, 7270000000 + seq, CONCAT('V', seq), 101 + seq % 3, '2026-01-01', 'NEW'"
            + " FROM seq_1_to_20000");
    centre.execute("ANALYZE TABLE {p}list");
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "LEAD_ID, SYSTEM, PRIMARY",
    "LEAD_ID, LIST, PRIMARY",
    "LEAD_ID, CAMPAIGN, PRIMARY",
    "VENDOR_LEAD_CODE, SYSTEM, vendor_lead_code",
    "VENDOR_LEAD_CODE, LIST, vendor_lead_code",
    "VENDOR_LEAD_CODE, CAMPAIGN, vendor_lead_code",
    "PHONE_NUMBER, SYSTEM, phone_number",
    "PHONE_NUMBER, LIST, phone_number",
    "PHONE_NUMBER, CAMPAIGN, phone_number"
  })
  void eachSearchHasItsIndex(String method, String location, String index) {
    List<String> searches =
        statements(
            Map.of(
                "search_method", method,
                "search_location", location,
                "list_id", "101",
                "records", "1000",
                "lead_id", "4710",
                "vendor_lead_code", "V4710",
                "phone_number", "7270004710",
                "no_update", "N"));

    assertThat(searches).singleElement().satisfies(search -> reads(search, index));
  }

  private static void reads(String search, String index) {
    Map<String, String> plan = centre.rows("EXPLAIN " + search).get(0);
    assertThat(plan).describedAs(search).containsEntry("key", index);
    assertThat(Long.parseLong(plan.get("rows"))).describedAs(plan.toString()).isLessThan(10);
  }

  @Test
  void aScanWouldBeNoticed() {
    Map<String, String> plan =
        centre.rows("EXPLAIN SELECT lead_id FROM {p}list WHERE first_name = 'Bob'").get(0);

    assertThat(plan).containsEntry("key", "NULL");
    assertThat(Long.parseLong(plan.get("rows"))).isGreaterThan(10_000);
  }

  /** The searches for leads that such a call sends. */
  private static List<String> statements(Map<String, String> parameters) {
    return GeneralLog.of(centre, () -> new Calls(database.dialer()).updateLead(parameters)).stream()
        .filter(text -> text.startsWith("SELECT lead_id, list_id"))
        .toList();
  }
}
