package com.dialer360.http.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.ami.AmiMode;
import com.dialer360.fixtures.ami.AmiServer;
import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.http.HttpSettings;
import com.dialer360.persistence.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** The server with a telephony server beside it, from request to answer. */
@Timeout(120)
class TelephonyTest {
  private static final String LOGIN = "source=test&user=6666&pass=1234";
  private static final String CALL =
      "/api/v1/blind_monitor?"
          + LOGIN
          + "&phone_login=350a&session_id=8600051&server_ip=10.10.10.15";
  private static final long MOST_WAITING = 8;
  private static final int CALLERS = 40;

  private final HttpClient client = HttpClient.newHttpClient();
  private final AmiServer ami = AmiServer.start(AmiMode.HEALTHY);
  private RunningProgram program;
  private CallCentre centre;

  @AfterEach
  void stop() {
    program.close();
    ami.close();
  }

  private void start(String telephony) throws SQLException {
    start(telephony, 20);
  }

  private void start(String telephony, int amiSeconds) throws SQLException {
    Map<ConfigurationKey, String> settings = new HashMap<>();
    settings.put(ConfigurationKey.HTTP_PORT, "0");
    settings.put(ConfigurationKey.TELEPHONY, telephony);
    settings.put(ConfigurationKey.AMI_HOST, "127.0.0.1");
    settings.put(ConfigurationKey.AMI_PORT, Integer.toString(ami.port()));
    settings.put(ConfigurationKey.AMI_USER, "sendcron");
    settings.put(ConfigurationKey.AMI_SECRET, "1234");
    settings.put(ConfigurationKey.AMI_SECONDS, Integer.toString(amiSeconds));
    Configuration configuration = TestDatabase.configuration(settings);
    program =
        RunningProgram.start(
            configuration, HttpSettings.of(configuration), ServerMain::withAdapters);
    centre =
        new CallCentre(
            new MariaDbDataSource(configuration.text(ConfigurationKey.DATABASE_URL)),
            configuration.text(ConfigurationKey.DATABASE_PREFIX));
    centre
        .user("6666")
        .everyRight()
        .with("active", "Y")
        .with("api_allowed_functions", " ALL_FUNCTIONS ")
        .insert();
    centre.row("servers").with("server_id", "S1").with("server_ip", "10.10.10.15").insert();
    centre
        .row("{p}conferences")
        .with("conf_exten", "8600051")
        .with("server_ip", "10.10.10.15")
        .insert();
    centre
        .row("phones")
        .with("extension", "350")
        .with("login", "350a")
        .with("server_ip", "10.10.10.15")
        .with("dialplan_number", "350")
        .insert();
  }

  private HttpResponse<String> call() throws Exception {
    return client.send(request(CALL), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest request(String target) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + program.port() + target))
        .build();
  }

  private List<CompletableFuture<HttpResponse<String>>> manyCalls() {
    return IntStream.range(0, CALLERS)
        .mapToObj(i -> client.sendAsync(request(CALL), HttpResponse.BodyHandlers.ofString()))
        .toList();
  }

  private void othersAreAnswered() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertThat(
              client
                  .send(request("/api/v1/version?" + LOGIN), HttpResponse.BodyHandlers.ofString())
                  .statusCode())
          .isEqualTo(200);
    }
  }

  private String status() {
    return centre.value("SELECT GROUP_CONCAT(status) FROM {p}manager");
  }

  @Test
  void theServerIsAskedAtOnce() throws Exception {
    start("ami");

    HttpResponse<String> response = call();

    assertThat(response.body()).contains("blind_monitor HAS BEEN LAUNCHED");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(ami.nextAction().header("Exten")).isEqualTo("350");
    assertThat(status()).isEqualTo("SENT");
  }

  @Test
  void whatTheServerDoesNotDoIsUnavailable() throws Exception {
    ami.become(AmiMode.REFUSES);
    start("ami");

    HttpResponse<String> response = call();

    assertThat(response.body()).contains("\"switch_unavailable\"", "\"REFUSED\"");
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(status()).isEqualTo("DEAD");
  }

  @Test
  void aServerThatHangsHoldsItsCallersForABoundedTimeAndNobodyElse() throws Exception {
    start("ami", 3);
    assertThat(call().statusCode()).isEqualTo(200);
    ami.nextAction();
    ami.become(AmiMode.SILENT_AFTER_LOGIN);

    List<CompletableFuture<HttpResponse<String>>> waiting = manyCalls();
    ami.nextAction();
    othersAreAnswered();

    long unanswered = 0;
    for (CompletableFuture<HttpResponse<String>> one : waiting) {
      assertThat(one.get().statusCode()).isEqualTo(503);
      assertThat(one.get().body()).contains("\"switch_unavailable\"");
      unanswered += one.get().body().contains("\"NO_ANSWER\"") ? 1 : 0;
    }
    assertThat(unanswered).isBetween(1L, MOST_WAITING);
    assertThat(centre.value("SELECT COUNT(*) FROM {p}manager WHERE status = 'DEAD'"))
        .isEqualTo(String.valueOf(CALLERS - unanswered));
    answersAgain();
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "SILENT",
        "GARBAGE",
        "ENDLESS_LINE",
        "GARBAGE_ANSWERS",
        "DROPS_AT_ACTION",
        "CUTS_ANSWER"
      })
  void aServerThatGarblesOrDropsIsToldAsUnavailableUntilItIsWell(AmiMode mode) throws Exception {
    ami.become(mode);
    start("ami", 1);

    for (CompletableFuture<HttpResponse<String>> one : manyCalls()) {
      assertThat(one.get().statusCode()).isEqualTo(503);
      assertThat(one.get().body()).contains("\"switch_unavailable\"");
    }
    othersAreAnswered();

    answersAgain();
  }

  @Test
  void aServerThatHangsDoesNotKeepARefreshFromBeingKept() throws Exception {
    start("ami", 1);
    ami.become(AmiMode.SILENT_AFTER_LOGIN);

    HttpResponse<String> response =
        client.send(
            request("/api/v1/server_refresh?" + LOGIN + "&stage=REFRESH"),
            HttpResponse.BodyHandlers.ofString());

    assertThat(response.body()).contains("\"refresh_triggered\"", "\"switch_unavailable\"");
    assertThat(centre.value("SELECT rebuild_conf_files FROM servers")).isEqualTo("Y");
  }

  private void answersAgain() throws Exception {
    ami.become(AmiMode.HEALTHY);
    ami.dropAll();
    while (call().statusCode() != 200) {
      Thread.onSpinWait();
    }
  }

  @Test
  void aRequestIsLeftForTheSender() throws Exception {
    start("queue");

    assertThat(call().statusCode()).isEqualTo(200);
    assertThat(status()).isEqualTo("NEW");
    assertThat(ami.connections()).isZero();
  }

  @Test
  void withoutTelephonyNobodyIsCalled() throws Exception {
    start("none");

    assertThat(call().body()).contains("\"NOT_REACHED\"");
    assertThat(status()).isEqualTo("DEAD");
    assertThat(ami.connections()).isZero();
  }
}
