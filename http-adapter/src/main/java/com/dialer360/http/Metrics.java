package com.dialer360.http;

import com.dialer360.system.PoolGauges;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.ToDoubleFunction;

/** {@code /metrics}, in the text format of Prometheus. */
final class Metrics implements AutoCloseable {
  static final String PATH = "/metrics";
  static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics garbageCollection = new JvmGcMetrics();

  /** The metrics of this JVM and of this pool. */
  Metrics(PoolGauges pool) {
    garbageCollection.bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    gauge("active", "database connections that calls are using", pool, PoolGauges::active);
    gauge("idle", "database connections that wait for a call", pool, PoolGauges::idle);
    gauge("waiting", "calls that wait for a database connection", pool, PoolGauges::waiting);
    gauge("size", "database connections", pool, PoolGauges::total);
  }

  MeterRegistry registry() {
    return registry;
  }

  /** Tells how many streams are open. */
  void streams(AgentStreams streams) {
    Gauge.builder("dialer360.stream.listeners", streams, AgentStreams::size)
        .description("live streams that are open")
        .register(registry);
  }

  void show(Context context) {
    Answer.of(200, FORMAT, registry.scrape()).send(context.res());
  }

  private void gauge(
      String name, String meaning, PoolGauges pool, ToDoubleFunction<PoolGauges> value) {
    Gauge.builder("dialer360.pool." + name, pool, value).description(meaning).register(registry);
  }

  @Override
  public void close() {
    garbageCollection.close();
    registry.close();
  }
}
