package com.dialer360.http;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again for as long as a connector runs. */
final class Repeated extends AbstractLifeCycle {
  private static final Logger LOG = LoggerFactory.getLogger(Repeated.class);

  private final Runnable work;
  private final long pauseMillis;
  private final Connector connector;

  Repeated(Runnable work, long pauseMillis, Connector connector) {
    this.work = work;
    this.pauseMillis = pauseMillis;
    this.connector = connector;
  }

  @Override
  protected void doStart() {
    again();
  }

  private void again() {
    var unused = connector.getScheduler().schedule(this::once, pauseMillis, TimeUnit.MILLISECONDS);
  }

  private void once() {
    if (isRunning() || isStarting()) {
      try {
        work.run();
      } catch (RuntimeException e) {
        LOG.warn("connections are not looked at: {}", e.toString());
      }
      again();
    }
  }
}
