package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.thread.AtOnce;
import com.dialer360.lead.UpdateLeadResult;
import com.dialer360.outcome.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal calls of update_lead at the same moment. */
class UpdateLeadAtOnceTest {
  private static final int THREADS = 4;
  private static final int TIMES = 20;

  private static CallCentreDatabase database;

  @BeforeAll
  static void start() {
    database = CallCentreDatabase.start(Map.of(ConfigurationKey.DEMO, "true"));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void noLeads() {
    database.centre().empty("{p}list", "{p}callbacks", "{p}hopper");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PHONE_NUMBER", "VENDOR_LEAD_CODE", "LEAD_ID_VENDOR_LEAD_CODE_PHONE_NUMBER"})
  void oneInsertsAndTheOthersUpdate(String method) {
    for (int time = 0; time < TIMES; time++) {
      String number = Integer.toString(727_555_000 + time);

      List<Outcome> said =
          AtOnce.times(
              THREADS, () -> last(updateLead(method, number, Map.of("insert_if_not_found", "Y"))));

      assertThat(said).filteredOn(UpdateLeadResult.LeadAdded.class::isInstance).hasSize(1);
      assertThat(said)
          .filteredOn(UpdateLeadResult.LeadUpdated.class::isInstance)
          .hasSize(THREADS - 1);
    }
    assertThat(database.centre().count("{p}list")).isEqualTo(TIMES);
  }

  @Test
  void oneAddsTheCallbackAndTheHopperEntryAndTheOthersFindThem() {
    for (int time = 0; time < TIMES; time++) {
      String number = Integer.toString(727_555_000 + time);
      database.centre().lead(number).insert();

      List<List<? extends Outcome>> said =
          AtOnce.times(
              THREADS,
              () ->
                  updateLead(
                      "PHONE_NUMBER",
                      number,
                      Map.of(
                          "callback", "Y",
                          "campaign_id", "TESTCAMP",
                          "callback_datetime", "NOW",
                          "add_to_hopper", "Y")));

      List<? extends Outcome> all = said.stream().flatMap(List::stream).toList();
      assertThat(all).filteredOn(UpdateLeadResult.CallbackAdded.class::isInstance).hasSize(1);
      assertThat(all)
          .filteredOn(UpdateLeadResult.CallbackUpdated.class::isInstance)
          .hasSize(THREADS - 1);
      assertThat(all).filteredOn(UpdateLeadResult.HopperAdded.class::isInstance).hasSize(1);
      assertThat(all)
          .filteredOn(UpdateLeadResult.AlreadyInHopper.class::isInstance)
          .hasSize(THREADS - 1);
    }
    assertThat(database.centre().count("{p}callbacks")).isEqualTo(TIMES);
    assertThat(database.centre().count("{p}hopper")).isEqualTo(TIMES);
  }

  @Test
  void oneDeletesAndTheOthersFindNothing() {
    for (int time = 0; time < TIMES; time++) {
      String number = Integer.toString(727_555_000 + time);
      database.centre().lead(number).insert();

      List<Outcome> said =
          AtOnce.times(
              THREADS, () -> last(updateLead("PHONE_NUMBER", number, Map.of("delete_lead", "Y"))));

      assertThat(said).filteredOn(UpdateLeadResult.LeadDeleted.class::isInstance).hasSize(1);
      assertThat(said).filteredOn(UpdateLeadResult.NoMatch.class::isInstance).hasSize(THREADS - 1);
    }
    assertThat(database.centre().count("{p}list")).isZero();
  }

  private static Outcome last(List<? extends Outcome> said) {
    return said.get(said.size() - 1);
  }

  private static List<? extends Outcome> updateLead(
      String method, String number, Map<String, String> more) {
    Map<String, String> parameters = new HashMap<>(more);
    parameters.putAll(
        Map.of(
            "search_method", method,
            "lead_id", "99999999",
            "phone_number", number,
            "vendor_lead_code", "V" + number,
            "phone_code", "1",
            "list_id", "101",
            "city", "Tampa"));
    return new Calls(database.dialer()).updateLead(parameters);
  }
}
