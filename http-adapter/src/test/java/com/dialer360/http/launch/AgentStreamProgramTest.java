package com.dialer360.http.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.http.EventReader;
import com.dialer360.http.HttpSettings;
import com.dialer360.persistence.TestDatabase;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mariadb.jdbc.MariaDbDataSource;

/** The stream of the whole program, from the database to the listener. */
@Timeout(120)
class AgentStreamProgramTest {
  private static final String STREAM = "/api/v1/stream/agents?source=test&user=6666&pass=1234";

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void whatChangesInTheDatabaseIsToldToTheListener() throws Exception {
    Configuration configuration =
        TestDatabase.configuration(
            Map.of(ConfigurationKey.HTTP_PORT, "0", ConfigurationKey.DEMO, "true"));
    CallCentre centre =
        new CallCentre(
            new MariaDbDataSource(configuration.text(ConfigurationKey.DATABASE_URL)),
            configuration.text(ConfigurationKey.DATABASE_PREFIX));
    try (RunningProgram program =
            RunningProgram.start(
                configuration, HttpSettings.of(configuration), ServerMain::withAdapters);
        EventReader events = new EventReader(open(program.port()))) {
      assertThat(events.next("board").data()).contains("\"agents\":[]");

      centre.row("{p}live_agents").with("user", "1000").with("campaign_id", "TESTCAMP").insert();
      centre
          .row("{p}auto_calls")
          .with("campaign_id", "SALESLINE")
          .with("status", "LIVE")
          .with("call_time", "2026-01-01 10:00:00")
          .insert();
      String board = events.next("board").data();
      while (board.contains("\"calls\":[]")) {
        board = events.next("board").data();
      }
      assertThat(board)
          .contains("\"user\":\"1000\",\"full_name\":\"Demo agent\"", "\"status\":\"PAUSED\"")
          .contains("\"name\":\"Sales line\",\"in_group\":true,\"total\":1,\"waiting\":1");
      assertThat(
              centre.value(
                  "SELECT CONCAT_WS('/', user, function, result, source, data) FROM {p}api_log"))
          .isEqualTo("6666/stream_agents/SUCCESS/test/6666");
    }
  }

  private InputStream open(int port) throws Exception {
    return client
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + STREAM)).build(),
            HttpResponse.BodyHandlers.ofInputStream())
        .body();
  }
}
