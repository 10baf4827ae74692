package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.thread.AtOnce;
import com.dialer360.outcome.Outcome;
import com.dialer360.phone.UpdatePhoneAliasResult;
import com.dialer360.phone.UpdatePhoneResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls that change the same phone, or the same alias, at the same moment. */
class PhonesAtOnceTest {
  private static final int THREADS = 4;
  private static final int TIMES = 20;

  private static CallCentreDatabase database;

  @BeforeAll
  static void start() {
    database = CallCentreDatabase.start(Map.of(ConfigurationKey.DEMO, "true"));
    database.centre().empty("phones", "phones_alias", "servers");
    database.centre().row("servers").with("server_id", "S").with("server_ip", "10.1.1.1").insert();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  private static List<Outcome> said(String function, Map<String, String> parameters) {
    return AtOnce.times(
        THREADS, () -> new Calls(database.dialer()).call(function, parameters).get(0));
  }

  @Test
  void oneDeletesThePhoneAndTheOthersFindNone() {
    for (int time = 0; time < TIMES; time++) {
      database
          .centre()
          .row("phones")
          .with("extension", "gs102")
          .with("server_ip", "10.1.1.1")
          .with("template_id", "")
          .insert();

      List<Outcome> said =
          said(
              "update_phone",
              Map.of("extension", "gs102", "server_ip", "10.1.1.1", "delete_phone", "Y"));

      assertThat(said).filteredOn(UpdatePhoneResult.Deleted.class::isInstance).hasSize(1);
      assertThat(said)
          .filteredOn(UpdatePhoneResult.NotFound.class::isInstance)
          .hasSize(THREADS - 1);
    }
  }

  @Test
  void oneDeletesTheAliasAndTheOthersFindNone() {
    for (int time = 0; time < TIMES; time++) {
      database.centre().row("phones_alias").with("alias_id", "home").insert();

      List<Outcome> said =
          said("update_phone_alias", Map.of("alias_id", "home", "delete_alias", "Y"));

      assertThat(said).filteredOn(UpdatePhoneAliasResult.Deleted.class::isInstance).hasSize(1);
      assertThat(said)
          .filteredOn(UpdatePhoneAliasResult.NotFound.class::isInstance)
          .hasSize(THREADS - 1);
    }
  }
}
