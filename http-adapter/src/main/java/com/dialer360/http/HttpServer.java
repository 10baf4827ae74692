package com.dialer360.http;

import com.dialer360.wiring.Dialer360;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The API over HTTP, running. What lies behind it stays open when it stops. */
public final class HttpServer {
  private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private final CallsInFlight inFlight = new CallsInFlight();
  private final Duration longestWait;
  private final Metrics metrics;
  private final AgentStreams streams;
  private final StreamTimer timer;
  private final Javalin javalin;

  private HttpServer(Backend backend, HttpSettings settings, Duration longestWait) {
    this.longestWait = longestWait;
    this.metrics = new Metrics(backend.pool());
    this.streams =
        new AgentStreams(
            backend.feed(), backend.gateway(), settings.streamListeners(), System::nanoTime);
    metrics.streams(streams);
    JsonMount json = new JsonMount();
    this.timer = new StreamTimer(streams, json);
    CallLimits limits = new CallLimits(settings.rateLimit(), System::nanoTime);
    StreamServlet stream =
        new StreamServlet(streams, backend.gateway(), json, settings, inFlight, limits);
    Routes routes = new Routes(backend, settings, inFlight, metrics, limits);
    this.javalin = Javalin.create(config -> configure(config, settings, routes, stream));
  }

  /**
   * Starts to listen, and to answer with what is behind this.
   *
   * @throws IllegalStateException when the port is taken, or the host is none of this machine
   */
  public static HttpServer start(Dialer360 dialer, HttpSettings settings) {
    return start(Backend.of(dialer), settings, LONGEST_WAIT);
  }

  /**
   * The same.
   *
   * @param longestWait how long {@link #stop} waits for calls that are being worked on
   */
  static HttpServer start(Backend backend, HttpSettings settings, Duration longestWait) {
    HttpServer server = new HttpServer(backend, settings, longestWait);
    try {
      server.javalin.start();
      server.timer.start();
    } catch (JavalinException e) {
      server.metrics.close();
      throw new IllegalStateException(
          "cannot listen on " + settings.host() + ", port " + settings.port(), e);
    }
    return server;
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /**
   * Stops: from now on {@code /health/ready} says so and calls are refused; those that are being
   * worked on are waited for, 20 seconds at most, and streams end at once. Returns when nothing
   * listens any more.
   */
  public void stop() {
    inFlight.close();
    streams.close();
    timer.close();
    try {
      if (!inFlight.awaitEnd(longestWait)) {
        LOG.warn("calls that took longer than {} are broken off", longestWait);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    javalin.stop();
    metrics.close();
  }

  private static void configure(
      JavalinConfig config, HttpSettings settings, Routes routes, StreamServlet stream) {
    JettyTuning tuning = new JettyTuning(settings);
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.threadPool = tuning.threads();
    config.jetty.addConnector(tuning::connector);
    config.jetty.modifyServer(server -> server.setHandler(tuning.entrance()));
    config.jetty.modifyServletContextHandler(stream::addTo);
    config.router.javaLangErrorHandler(
        (response, error) -> InternalErrors.answered(error, response));
    routes.addTo(config.routes);
  }
}
