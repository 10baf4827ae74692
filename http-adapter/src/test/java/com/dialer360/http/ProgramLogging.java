package com.dialer360.http;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;

/** Loggers as the installed program has them, whatever those of the tests are. */
public final class ProgramLogging {
  private ProgramLogging() {}

  /** Loggers that the server's logback.xml has set. */
  public static LoggerContext asInstalled() {
    LoggerContext context = new LoggerContext();
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    try {
      configurator.doConfigure(HttpServer.class.getResource("/logback.xml"));
    } catch (JoranException e) {
      throw new IllegalStateException(e);
    }
    return context;
  }
}
