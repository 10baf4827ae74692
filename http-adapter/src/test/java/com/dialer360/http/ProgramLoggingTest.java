package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.eclipse.jetty.util.HostPort;
import org.junit.jupiter.api.Test;

class ProgramLoggingTest {
  private final LoggerContext loggers = ProgramLogging.asInstalled();

  @Test
  void statementsAreNotToldEvenWhenAllElseIs() {
    loggers.getLogger("ROOT").setLevel(Level.TRACE);

    assertThat(loggers.getLogger("sql.com.dialer360.persistence.table.UsersTable.row"))
        .matches(logger -> !logger.isErrorEnabled());
  }

  @Test
  void aWrongHostHeaderWritesNothing() {
    assertThat(loggers.getLogger(HostPort.class)).matches(logger -> !logger.isWarnEnabled());
  }

  @Test
  void theProgramIsHeard() {
    assertThat(loggers.getLogger(HttpServer.class)).matches(logger -> logger.isInfoEnabled());
  }
}
