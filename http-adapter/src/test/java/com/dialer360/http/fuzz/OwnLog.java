package com.dialer360.http.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import com.dialer360.http.ProgramLogging;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/**
 * What the program writes into its own log, as its logback.xml says; of its own classes, all that
 * they could be made to write.
 */
final class OwnLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private final ConcurrentLinkedQueue<ILoggingEvent> events = new ConcurrentLinkedQueue<>();
  private final Logger all = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Logger ours = (Logger) LoggerFactory.getLogger("com.dialer360");

  private final LoggerContext asInstalled = ProgramLogging.asInstalled();

  static OwnLog listening() {
    OwnLog log = new OwnLog();
    log.start();
    log.ours.setLevel(Level.TRACE);
    log.ours.setAdditive(false);
    log.ours.addAppender(log);
    log.all.addAppender(log);
    return log;
  }

  @Override
  protected void append(ILoggingEvent event) {
    if (event.getLoggerName().startsWith("com.dialer360")
        || asInstalled.getLogger(event.getLoggerName()).isEnabledFor(event.getLevel())) {
      events.add(event);
    }
  }

  /** What is wrong with the lines written since the last time. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (ILoggingEvent event = events.poll(); event != null; event = events.poll()) {
      String text = text(event);
      if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
        complaints.add("the log has a warning: " + text);
      }
      if (Canary.anyIn(text)) {
        complaints.add("the log tells a password: " + text);
      }
      if (event.getFormattedMessage().matches("(?s).*[\\p{Cntrl}\\u2028].*")) {
        complaints.add("the log has a message of several lines: " + text);
      }
    }
    return complaints;
  }

  private static String text(ILoggingEvent event) {
    return event.getLevel()
        + " "
        + event.getFormattedMessage()
        + (event.getThrowableProxy() == null
            ? ""
            : "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy()));
  }

  @Override
  public void close() {
    all.detachAppender(this);
    ours.detachAppender(this);
    ours.setAdditive(true);
    ours.setLevel(null);
  }
}
