package com.dialer360.http.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.http.HttpSettings;
import com.dialer360.persistence.PersistenceModule;
import com.dialer360.persistence.TestDatabase;
import com.dialer360.wiring.Dialer360;
import com.dialer360.wiring.Resources;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class RunningProgramTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> events = new CopyOnWriteArrayList<>();

  @Test
  void keepsTheDatabaseUntilTheLastCallHasEnded() throws Exception {
    HeldClock clock = new HeldClock();
    Configuration configuration =
        TestDatabase.configuration(Map.of(ConfigurationKey.HTTP_PORT, "0"));
    Dialer360 dialer =
        Dialer360.builder(configuration)
            .with(new PersistenceModule(configuration))
            .overriddenBy(binder -> binder.bind(Clock.class).toInstance(clock))
            .start();
    dialer.part(Resources.class).closing(() -> events.add("database closed"));
    RunningProgram program =
        RunningProgram.start(configuration, HttpSettings.of(configuration), given -> dialer);
    String server = "http://127.0.0.1:" + program.port();

    CompletableFuture<HttpResponse<String>> call =
        ask(server + "/adminpanel/api.php?source=test&function=version");
    assertThat(clock.asked.await(60, TimeUnit.SECONDS)).isTrue();
    CompletableFuture<Void> close = CompletableFuture.runAsync(program::close);
    while (ask(server + "/health/ready").get().statusCode() == 200) {
      assertThat(close).isNotDone();
    }
    assertThat(events).isEmpty();

    clock.mayAnswer.countDown();
    assertThat(call.get().body()).startsWith("VERSION: ").contains("DATE: 2017-06-01 18:30:00");
    close.get();
    assertThat(events).containsExactly("database closed");
  }

  private CompletableFuture<HttpResponse<String>> ask(String address) {
    return client.sendAsync(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Holds whoever asks for the time, as a slow call would be held by a database. */
  private static final class HeldClock extends Clock {
    final CountDownLatch asked = new CountDownLatch(1);
    final CountDownLatch mayAnswer = new CountDownLatch(1);

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      asked.countDown();
      try {
        mayAnswer.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("broken off", e);
      }
      return Instant.parse("2017-06-01T18:30:00Z");
    }
  }
}
