package com.dialer360.http.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.http.ConformanceServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password that a client sends under a wrong name is kept nowhere. */
class MistypedPasswordTest {
  private static final String PASSWORD = Canary.LOGIN.password();

  private ConformanceServer server;
  private OwnLog log;
  private Wire wire;

  @BeforeEach
  void start(@TempDir Path webroot) throws SQLException {
    server = ConformanceServer.start(webroot, Map.of(ConfigurationKey.CACHE_SECONDS, "3600"));
    server.database().reset(List.of("base"));
    log = OwnLog.listening();
    wire = new Wire(server.at("/").getPort());
  }

  @AfterEach
  void stop() {
    wire.close();
    log.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pass",
        "PASS",
        "+pass",
        "pass%20",
        "pa%73s",
        "pass%00",
        "pass[]",
        "pass%5B0%5D",
        "amp;pass",
        "Agent_Pass",
        "phone_pass[]",
        "registration_password."
      })
  void isKeptNowhere(String name) {
    String form = "function=version&source=test&" + name + "=" + PASSWORD;
    for (String page : List.of("/adminpanel/api.php", "/vicidial/non_agent_api.php")) {
      ask("GET " + page + "?" + form + " HTTP/1.1\r\nHost: a\r\n\r\n");
      ask(
          "POST %s HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\nContent-Type: %s\r\n\r\n%s"
              .formatted(page, form.length(), "application/x-www-form-urlencoded", form));
    }

    assertThat(server.database().rows("SELECT COUNT(*) FROM {p}api_urls").toString())
        .isEqualTo("[('4')]");
    assertThat(new CanarySearch(server.database()).found()).isEmpty();
    assertThat(log.complaints()).isEmpty();
  }

  private void ask(String request) {
    assertThat(wire.send(request).status()).isEqualTo(200);
  }
}
