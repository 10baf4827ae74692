package com.dialer360.http.launch;

import com.dialer360.configuration.Configuration;
import com.dialer360.http.HttpServer;
import com.dialer360.http.HttpSettings;
import com.dialer360.wiring.Dialer360;
import java.util.function.Function;

/** The API and the server in front of it. */
final class RunningProgram implements AutoCloseable {
  private final Dialer360 dialer;
  private final HttpServer server;

  private RunningProgram(Dialer360 dialer, HttpServer server) {
    this.dialer = dialer;
    this.server = server;
  }

  /**
   * Starts both.
   *
   * @param adapters puts the API together
   */
  static RunningProgram start(
      Configuration configuration,
      HttpSettings settings,
      Function<Configuration, Dialer360> adapters) {
    Dialer360 dialer = adapters.apply(configuration);
    try {
      return new RunningProgram(dialer, HttpServer.start(dialer, settings));
    } catch (RuntimeException e) {
      dialer.close();
      throw e;
    }
  }

  /** The port it listens on. */
  int port() {
    return server.port();
  }

  /** Lets the calls in flight end, and only then takes the database away from behind them. */
  @Override
  public void close() {
    server.stop();
    dialer.close();
  }
}
