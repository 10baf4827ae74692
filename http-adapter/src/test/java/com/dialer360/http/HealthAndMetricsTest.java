package com.dialer360.http;

import static com.dialer360.http.RunningServer.ADD_LEAD;
import static com.dialer360.http.RunningServer.API;
import static com.dialer360.http.RunningServer.LOGIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.lead.AddLeadResult;
import com.dialer360.transaction.DatabaseUnavailable;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthAndMetricsTest {
  private final RunningServer server = RunningServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void livesAndIsReady() {
    assertThat(server.get("/health/live").body()).isEqualTo("live\n");
    HttpResponse<String> ready = server.get("/health/ready");
    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(ready.body()).isEqualTo("ready\n");
  }

  @Test
  void saysWhyItIsNotReady() {
    server.centre.problem = Optional.of("database not reachable");
    HttpResponse<String> ready = server.get("/health/ready");
    assertThat(ready.statusCode()).isEqualTo(503);
    assertThat(ready.body()).isEqualTo("not ready: database not reachable\n");
    assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
  }

  @Test
  void countsCallsByFunctionOutcomeAndMount() {
    server.get(API + "?" + ADD_LEAD);
    server.get(API + "?" + ADD_LEAD);
    server.centre.lead.answers(new AddLeadResult.BadLength("1", "6666"));
    server.get("/api/v1/add_lead?" + LOGIN);
    server.get(API + "?" + LOGIN + "&function=made_up_name");
    server.centre.lead.answers();
    server.get(API + "?" + ADD_LEAD);
    server.centre.lead.does(
        () -> {
          throw new DatabaseUnavailable(new SQLException());
        });
    server.get(API + "?" + ADD_LEAD);

    HttpResponse<String> metrics = server.get("/metrics");
    assertThat(metrics.headers().firstValue("Content-Type"))
        .contains("text/plain; version=0.0.4; charset=utf-8");
    assertThat(metrics.body())
        .contains(
            calls("add_lead", "/adminpanel/api.php", "lead_added", 2),
            calls("add_lead", "/api/v1/{function}", "bad_length", 1),
            calls("add_lead", "/adminpanel/api.php", "none", 1),
            calls("other", "/adminpanel/api.php", "no_function", 1),
            calls("add_lead", "/adminpanel/api.php", "database_unavailable", 1))
        .doesNotContain("made_up_name");
  }

  @Test
  void showsThePoolAndTheJvm() {
    assertThat(server.get("/metrics").body())
        .contains("dialer360_pool_active 3.0\n")
        .contains("dialer360_pool_idle 5.0\n")
        .contains("dialer360_pool_waiting 2.0\n")
        .contains("dialer360_pool_size 8.0\n")
        .contains("jvm_memory_used_bytes")
        .contains("process_uptime_seconds");
  }

  private static String calls(String function, String mount, String outcome, int count) {
    return "dialer360_calls_seconds_count{function=\""
        + function
        + "\",mount=\""
        + mount
        + "\",outcome=\""
        + outcome
        + "\"} "
        + count
        + "\n";
  }
}
