package com.dialer360.http;

import com.dialer360.catalogue.FunctionCatalogue;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.outcome.Reply;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts and times calls by function, first outcome and mount: {@code dialer360_calls}. What
 * callers can make up never becomes a tag.
 */
final class CallMetrics {
  private static final String NAME = "dialer360.calls";
  private static final String NO_FUNCTION = "other";
  private static final String BROKEN_OFF = "broken_off";
  private static final String NOTHING_SAID = "none";
  private static final List<Duration> BUCKETS =
      List.of(
          Duration.ofMillis(1),
          Duration.ofMillis(5),
          Duration.ofMillis(20),
          Duration.ofMillis(100),
          Duration.ofMillis(500),
          Duration.ofSeconds(2),
          Duration.ofSeconds(10));

  private record Tags(String function, String outcome, String mount) {}

  private final MeterRegistry registry;
  private final FunctionCatalogue catalogue;
  private final Map<Tags, Timer> timers = new ConcurrentHashMap<>();

  CallMetrics(MeterRegistry registry, FunctionCatalogue catalogue) {
    this.registry = registry;
    this.catalogue = catalogue;
  }

  /** Begins to time a call. */
  Timing start(String mount) {
    return new Timing(Timer.start(registry), mount);
  }

  private Timer timer(String function, String outcome, String mount) {
    String known = catalogue.find(function).isPresent() ? function : NO_FUNCTION;
    return timers.computeIfAbsent(new Tags(known, outcome, mount), this::registered);
  }

  private Timer registered(Tags tags) {
    return Timer.builder(NAME)
        .description("calls, and how long they took")
        .tag("function", tags.function())
        .tag("outcome", tags.outcome())
        .tag("mount", tags.mount())
        .serviceLevelObjectives(BUCKETS.toArray(Duration[]::new))
        .register(registry);
  }

  /** A call that is being timed. */
  final class Timing {
    private final Timer.Sample sample;
    private final String mount;

    private Timing(Timer.Sample sample, String mount) {
      this.sample = sample;
      this.mount = mount;
    }

    /** It ended in this reply. */
    void stop(String function, Reply<?> reply) {
      String code =
          reply.outcomes().stream()
              .findFirst()
              .map(first -> OutcomeName.of(first).code())
              .orElse(NOTHING_SAID);
      sample.stop(timer(function, code, mount));
    }

    /** Its answer was broken off. */
    void stopBroken(String function) {
      sample.stop(timer(function, BROKEN_OFF, mount));
    }

    /** It ended in trouble. */
    void stop(String function, Trouble trouble) {
      sample.stop(timer(function, trouble.code(), mount));
    }
  }
}
