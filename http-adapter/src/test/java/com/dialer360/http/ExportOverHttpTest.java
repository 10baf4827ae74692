package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.persistence.PersistenceModule;
import com.dialer360.persistence.TestDatabase;
import com.dialer360.wiring.Dialer360;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mariadb.jdbc.MariaDbDataSource;

/** An export of 100,000 rows and one more, from the database to a socket. */
@Timeout(240)
class ExportOverHttpTest {
  private static final String PAGE =
      "/adminpanel/api.php?user=6666&pass=1234&source=test&function=recording_lookup&lead_id=27";

  private static Dialer360 dialer;
  private static HttpServer server;
  private static CallCentre centre;

  @BeforeAll
  static void start() throws SQLException {
    Configuration configuration =
        TestDatabase.configuration(
            Map.of(
                ConfigurationKey.HTTP_PORT, "0",
                ConfigurationKey.DEMO, "true",
                ConfigurationKey.DATABASE_READ_POOL_SIZE, "1"));
    dialer = Dialer360.builder(configuration).with(new PersistenceModule(configuration)).start();
    server = HttpServer.start(dialer, HttpSettings.of(configuration));
    centre =
        new CallCentre(
            new MariaDbDataSource(configuration.text(ConfigurationKey.DATABASE_URL)),
            configuration.text(ConfigurationKey.DATABASE_PREFIX));
    centre.execute(
        "INSERT INTO recording_log (start_time, user, lead_id, location)"
            + " SELECT '2017-06-01' + INTERVAL seq SECOND, '1000', 27, REPEAT('x', 200)"
            + " FROM seq_1_to_100001");
  }

  @AfterAll
  static void stop() {
    server.stop();
    dialer.close();
  }

  @BeforeEach
  void nothingLogged() {
    centre.empty("{p}api_log");
  }

  private static String page(int port, String page) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page)).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }

  private static String running() {
    return centre.value(
        "SELECT COUNT(*) FROM information_schema.processlist"
            + " WHERE db = DATABASE() AND info LIKE '%FROM recording_log%'"
            + " AND info NOT LIKE '%processlist%'");
  }

  private static String logged() {
    return centre.value("SELECT GROUP_CONCAT(result_reason) FROM {p}api_log");
  }

  @Test
  void noMoreThanTheHardLimitIsListedAndLogged() throws Exception {
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + PAGE))
                    .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      assertThat(lines.lines().count()).isEqualTo(100_000);
    }

    assertThat(logged()).isEqualTo("recording_lookup RECORDINGS FOUND: 100000");
  }

  @Test
  void aClientThatLeavesEndsItsQueryAndFreesItsConnection() throws IOException {
    for (int i = 1; i <= 3; i++) {
      leaveInTheMiddle();
      while (!"0".equals(running()) || centre.count("{p}api_log") < i) {
        Thread.onSpinWait();
      }
    }

    assertThat(logged()).doesNotContain(": 100000").contains("recording_lookup RECORDINGS FOUND: ");
  }

  /** There is one connection for exports, and what it listed is larger than all buffers. */
  @Test
  void aClientThatStopsReadingAndStaysEndsItsQueryAndFreesItsConnection() throws Exception {
    HttpServer hasty =
        HttpServer.start(
            dialer,
            HttpSettings.of(
                Configuration.defaults()
                    .with("a test", Map.of("http.port", "0", "http.idle.seconds", "1"))));
    try (Socket silent = SilentReaderTest.asked(hasty.port(), PAGE)) {
      while (!"0".equals(running()) || centre.count("{p}api_log") < 1) {
        Thread.onSpinWait();
      }

      assertThat(logged()).startsWith("recording_lookup RECORDINGS FOUND: ");
      assertThat(logged()).isNotEqualTo("recording_lookup RECORDINGS FOUND: 100000");
      assertThat(page(hasty.port(), PAGE.replace("lead_id=27", "lead_id=28")))
          .startsWith("ERROR: recording_lookup NO RECORDINGS FOUND");
      assertThat(SilentReaderTest.seen(silent)).doesNotContain("\r\n0\r\n");
    } finally {
      hasty.stop();
    }
  }

  private static void leaveInTheMiddle() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket
          .getOutputStream()
          .write(
              ("GET " + PAGE + " HTTP/1.1\r\nHost: example.com\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      assertThat(socket.getInputStream().readNBytes(100_000)).hasSize(100_000);
      assertThat(running()).isEqualTo("1");
    }
  }
}
