package com.dialer360.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;

/** Counts and times imports by what they ended in: {@code dialer360_imports}. */
final class ImportMetrics {
  private static final String NAME = "dialer360.imports";
  private static final List<Duration> BUCKETS =
      List.of(
          Duration.ofMillis(100),
          Duration.ofSeconds(1),
          Duration.ofSeconds(10),
          Duration.ofMinutes(1),
          Duration.ofMinutes(10));

  private final MeterRegistry registry;

  ImportMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Begins to time an import. */
  Timing start() {
    return new Timing(Timer.start(registry));
  }

  /** An import that is being timed. */
  final class Timing {
    private final Timer.Sample sample;

    private Timing(Timer.Sample sample) {
      this.sample = sample;
    }

    /**
     * It has ended.
     *
     * @param outcome a code of ours, never what a caller can make up
     */
    void stop(String outcome) {
      sample.stop(
          Timer.builder(NAME)
              .description("imports over HTTP, and how long they took")
              .tag("outcome", outcome)
              .serviceLevelObjectives(BUCKETS.toArray(Duration[]::new))
              .register(registry));
    }
  }
}
