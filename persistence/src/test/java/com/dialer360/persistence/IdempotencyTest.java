package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.SettableClock;
import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.fixtures.thread.AtOnce;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import com.dialer360.log.ApiLog;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Reply;
import com.dialer360.wiring.Dialer360;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Repeated calls on a real database. */
class IdempotencyTest {
  private static final int THREADS = 50;

  private final SettableClock clock =
      new SettableClock(LocalDateTime.parse("2026-03-04T12:00:00"), ZoneId.of("America/New_York"));
  private final Configuration configuration =
      TestDatabase.configuration(Map.of(ConfigurationKey.DEMO, "true"));
  private final CallCentre centre = CallCentreDatabase.centre(configuration);
  private CallCentreDatabase database;

  @BeforeEach
  void start() {
    database = program();
    centre.empty("{p}list", "{p}api_log", "{p}api_urls");
  }

  @AfterEach
  void stop() {
    database.close();
  }

  private CallCentreDatabase program() {
    return CallCentreDatabase.start(
        configuration, binder -> binder.bind(Clock.class).toInstance(clock));
  }

  @Test
  void fiftyCallsAtOnceMakeOneLead() {
    List<Reply<?>> replies =
        AtOnce.times(THREADS, () -> addLead(database.dialer(), "k1", Map.of()));

    assertThat(replies).extracting(Reply::outcomes).containsOnly(replies.get(0).outcomes());
    assertThat(replies).filteredOn(Reply.Replayed.class::isInstance).hasSize(THREADS - 1);
    assertThat(replies.get(0).succeeded()).isTrue();
    assertThat(centre.count("{p}list")).isEqualTo(1);
    assertThat(centre.count("{p}api_log")).isEqualTo(1);
  }

  @Test
  void twoProgramsOnOneDatabaseMakeOneLead() {
    try (CallCentreDatabase other = program()) {
      List<Callable<Reply<?>>> calls = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        calls.add(() -> addLead(database.dialer(), "k1", Map.of()));
        calls.add(() -> addLead(other.dialer(), "k1", Map.of()));
      }

      List<Reply<?>> replies = AtOnce.all(calls);

      assertThat(replies).extracting(Reply::outcomes).containsOnly(replies.get(0).outcomes());
      assertThat(centre.count("{p}list")).isEqualTo(1);
    }
  }

  @Test
  void theAnswerIsTheSameAfterARestart() {
    Reply<?> first = addLead(database.dialer(), "k1", Map.of("first_name", "Bób 🙂"));
    database.close();
    database = program();

    Reply<?> again = addLead(database.dialer(), "k1", Map.of("first_name", "Bób 🙂"));

    assertThat(again).isInstanceOf(Reply.Replayed.class);
    assertThat(again.outcomes()).isEqualTo(first.outcomes());
    assertThat(addLead(database.dialer(), "k1", Map.of("first_name", "Bob")).outcomes())
        .isEqualTo(List.of(new Refusal.IdempotencyConflict()));
    assertThat(centre.count("{p}list")).isEqualTo(1);
  }

  @Test
  void aDayLaterTheKeyIsFreeAndOldAnswersAreSwept() {
    addLead(database.dialer(), "k1", Map.of());
    addLead(database.dialer(), "k2", Map.of());
    clock.setWallTime(LocalDateTime.parse("2026-03-05T12:00:00"));
    database.close();
    database = program();

    assertThat(addLead(database.dialer(), "k1", Map.of())).isNotInstanceOf(Reply.Replayed.class);

    assertThat(centre.count("{p}list")).isEqualTo(3);
    assertThat(centre.value("SELECT GROUP_CONCAT(created) FROM {p}idempotency"))
        .isEqualTo("2026-03-05 17:00:00");
  }

  @Test
  void aCallThatIsTakenBackLeavesNothing() {
    AtomicInteger failures = new AtomicInteger(1);
    ApiLog log = database.dialer().part(ApiLog.class);
    try (CallCentreDatabase failing =
        CallCentreDatabase.start(
            configuration,
            binder -> {
              binder.bind(Clock.class).toInstance(clock);
              binder
                  .bind(ApiLog.class)
                  .toInstance(
                      (occasion, rows) -> {
                        if (failures.getAndDecrement() > 0) {
                          throw new IllegalStateException("the log is full");
                        }
                        log.write(occasion, rows);
                      });
            })) {
      assertThatThrownBy(() -> addLead(failing.dialer(), "k1", Map.of()))
          .hasMessage("the log is full");
      assertThat(centre.count("{p}list")).isZero();
      assertThat(centre.count("{p}idempotency")).isZero();

      assertThat(addLead(failing.dialer(), "k1", Map.of()).succeeded()).isTrue();
    }
    assertThat(centre.count("{p}list")).isEqualTo(1);
  }

  @Test
  void aResetOfAListIsDoneOnce() {
    centre.lead("7275551111").with("called_since_last_reset", "Y").insert();
    Map<String, String> reset = Map.of("list_id", "101", "reset_list", "Y");

    List<? extends Outcome> first = call(database.dialer(), "update_list", "k1", reset).outcomes();
    centre.execute("UPDATE {p}list SET called_since_last_reset = 'Y'");
    Reply<?> again = call(database.dialer(), "update_list", "k1", reset);

    assertThat(again).isInstanceOf(Reply.Replayed.class);
    assertThat(again.outcomes()).isEqualTo(first);
    assertThat(centre.value("SELECT called_since_last_reset FROM {p}list")).isEqualTo("Y");
  }

  @Test
  void aDatabaseWithoutTheTableSaysSoToThoseWhoNeedIt() {
    centre.execute("DROP TABLE {p}idempotency");

    assertThat(addLead(database.dialer(), "k1", Map.of()).outcomes())
        .isEqualTo(List.of(new Refusal.TableMissing("idempotency")));
    assertThat(centre.count("{p}list")).isZero();
    assertThat(new Calls(database.dialer()).addLead("7275551111", Map.of())).hasSize(1);
  }

  @Test
  void aKeyCostsTwoStatementsAndARepeatedCallThree() {
    try (CallCentreDatabase counted =
        CallCentreDatabase.start(
            TestDatabase.configuration(
                Map.of(
                    ConfigurationKey.DEMO, "true",
                    ConfigurationKey.CACHE_SECONDS, "3600",
                    ConfigurationKey.DATABASE_POOL_SIZE, "1")),
            binder -> binder.bind(Clock.class).toInstance(clock))) {
      addLead(counted.dialer(), "k1", Map.of());
      addLead(counted.dialer(), "k2", Map.of());

      assertThat(statements(counted, () -> addLead(counted.dialer(), "k3", Map.of())))
          .containsExactly("INSERT", "INSERT", "INSERT", "INSERT", "UPDATE", "COMMIT");
      assertThat(statements(counted, () -> addLead(counted.dialer(), "k3", Map.of())))
          .containsExactly("INSERT", "SELECT", "COMMIT");
    }
  }

  private static List<String> statements(CallCentreDatabase counted, Runnable work) {
    return GeneralLog.of(counted.centre(), work).stream()
        .map(text -> text.split(" ", 2)[0])
        .toList();
  }

  private static Reply<?> addLead(Dialer360 dialer, String key, Map<String, String> more) {
    Map<String, String> parameters = new HashMap<>(more);
    parameters.put("phone_number", "7275551111");
    parameters.put("list_id", "101");
    return call(dialer, "add_lead", key, parameters);
  }

  private static Reply<?> call(
      Dialer360 dialer, String function, String key, Map<String, String> sent) {
    Map<String, String> parameters = new HashMap<>(sent);
    parameters.putAll(
        Map.of("function", function, "user", "6666", "pass", "1234", "source", "test"));
    return dialer
        .gateway()
        .call(
            new ApiRequest(parameters, Optional.empty(), Origin.local("test"))
                .keyed(Optional.of(key)));
  }
}
