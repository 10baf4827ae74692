package com.dialer360.http;

import com.dialer360.outcome.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does each second what streams need, and each minute their logins. A look or a login may wait for
 * the database; what is done meanwhile has a thread of its own.
 */
final class StreamTimer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StreamTimer.class);
  private static final int TASKS = 3;
  private static final int SECOND = 1;
  private static final int MINUTE = 60;
  private static final int SECONDS_TO_END = 2;

  private final AgentStreams streams;
  private final JsonMount json;
  private final List<ScheduledFuture<?>> repeated = new ArrayList<>();
  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(TASKS, StreamTimer::thread);

  /**
   * @param json tells a listener why he is refused
   */
  StreamTimer(AgentStreams streams, JsonMount json) {
    this.streams = streams;
    this.json = json;
  }

  void start() {
    repeat(streams::look, SECOND);
    repeat(streams::care, SECOND);
    repeat(() -> streams.logInAgain(this::told), MINUTE);
  }

  private String told(Reply<?> reply) {
    return StreamServlet.text(json.answer(StreamServlet.CALL, reply));
  }

  /** An exception would be the end of a repeated task, and nobody would learn of it. */
  private void repeat(Runnable task, int seconds) {
    repeated.add(
        threads.scheduleWithFixedDelay(
            () -> {
              try {
                task.run();
              } catch (RuntimeException e) {
                LOG.error("streams were left alone once", e);
              }
            },
            seconds,
            seconds,
            TimeUnit.SECONDS));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "stream");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins nothing any more, and lets a look that is being taken end: what it looks at is next. */
  @Override
  public void close() {
    repeated.forEach(task -> task.cancel(false));
    threads.shutdown();
    try {
      if (!threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
        LOG.warn("a look at agents and calls is broken off");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
