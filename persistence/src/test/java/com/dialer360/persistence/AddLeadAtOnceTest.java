package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.thread.AtOnce;
import com.dialer360.lead.AddLeadResult;
import com.dialer360.outcome.Outcome;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal calls at the same moment, as a client makes them that loses patience. */
class AddLeadAtOnceTest {
  private static final int THREADS = 8;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DUPLIST",
        "DUPCAMP",
        "DUPSYS",
        "DUPTITLEALTPHONESYS",
        "DUPNAMEPHONELIST",
        "DUPSYS-DUPTITLEALTPHONELIST-90DAY"
      })
  void exactlyOneLeadIsAdded(String check) {
    database.centre().empty("{p}list");
    for (int time = 0; time < TIMES; time++) {
      String number = Integer.toString(727_555_000 + time);

      List<Outcome> said =
          AtOnce.times(
              THREADS,
              () ->
                  addLead(
                      number,
                      Map.of("duplicate_check", check, "title", "Dr", "alt_phone", number)));

      assertThat(said).filteredOn(AddLeadResult.LeadAdded.class::isInstance).hasSize(1);
      assertThat(said)
          .filteredOn(outcome -> outcome.getClass().getSimpleName().startsWith("Duplicate"))
          .hasSize(THREADS - 1);
    }
    assertThat(database.centre().count("{p}list")).isEqualTo(TIMES);
  }

  @Test
  void differentLeadsAreAllAdded() {
    database.centre().empty("{p}list", "{p}api_log", "{p}api_urls");

    AtOnce.all(
        IntStream.range(0, THREADS)
            .<Callable<Outcome>>mapToObj(
                thread ->
                    () ->
                        IntStream.range(0, TIMES)
                            .mapToObj(
                                time ->
                                    addLead(
                                        Integer.toString(727_555_000 + thread * TIMES + time),
                                        Map.of("duplicate_check", "DUPSYS")))
                            .reduce((first, last) -> last)
                            .orElseThrow())
            .toList());

    assertThat(database.centre().count("{p}list")).isEqualTo(THREADS * TIMES);
    assertThat(database.centre().count("{p}api_log")).isEqualTo(THREADS * TIMES);
    assertThat(
            database
                .centre()
                .value("SELECT COUNT(*) FROM {p}api_log JOIN {p}api_urls USING (api_id)"))
        .isEqualTo(Integer.toString(THREADS * TIMES));
  }

  private static Outcome addLead(String number, Map<String, String> more) {
    return new Calls(database.dialer()).addLead(number, more).get(0);
  }
}
