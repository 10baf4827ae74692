package com.dialer360.telephony.ami;

import com.dialer360.monitor.SwitchAddress;
import com.dialer360.monitor.SwitchFault;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.asteriskjava.manager.action.ManagerAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that is said to one server, over one connection at a time. A thread of its own connects and
 * writes, for both may hang; those who ask wait beside it, for as long as they want to.
 *
 * <p>While the server is down, which is known once an attempt to connect has failed, nobody waits.
 */
final class SwitchLine implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SwitchLine.class);

  private final SwitchAddress address;
  private final Duration longest;
  private final Pauses pauses;
  private final Semaphore room;
  private final ScheduledThreadPoolExecutor worker;
  private volatile Optional<SwitchConnection> current = Optional.empty();
  private volatile boolean down;
  private volatile boolean closed;
  private Optional<Future<?>> nextAttempt = Optional.empty();
  private int failures;

  SwitchLine(SwitchAddress address, AmiSettings settings, Pauses pauses) {
    this.address = address;
    this.longest = settings.longest();
    this.pauses = pauses;
    this.room = new Semaphore(settings.mostAtOnce());
    this.worker =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "switch-" + address.serverIp());
              thread.setDaemon(true);
              return thread;
            },
            new ThreadPoolExecutor.DiscardPolicy());
  }

  SwitchAddress address() {
    return address;
  }

  /** Connects, without waiting for it. */
  void open() {
    worker.execute(this::connected);
  }

  /** Asks for all of this, without waiting; {@link Asked#await} is to follow. */
  Asked ask(List<? extends ManagerAction> actions) {
    if (!room.tryAcquire()) {
      Asked asked = new Asked(actions.size(), () -> {});
      asked.failed(SwitchFault.NOT_REACHED);
      return asked;
    }
    Asked asked = new Asked(actions.size(), room::release);
    if (down) {
      asked.failed(SwitchFault.NOT_REACHED);
    } else {
      worker.execute(() -> send(asked, actions));
    }
    return asked;
  }

  @Override
  public void close() {
    closed = true;
    down = true;
    worker.shutdownNow();
    current.ifPresent(SwitchConnection::cut);
  }

  private void send(Asked asked, List<? extends ManagerAction> actions) {
    Optional<SwitchConnection> connection = connected();
    if (connection.isEmpty()) {
      asked.failed(SwitchFault.NOT_REACHED);
    } else if (asked.begin(connection.get())) {
      try {
        for (ManagerAction action : actions) {
          connection
              .get()
              .sendAction(action, response -> asked.answered(Optional.ofNullable(response)));
        }
      } catch (IOException | IllegalStateException e) {
        LOG.warn("{} was lost: {}", address, e.getMessage());
        asked.failed(SwitchFault.NO_ANSWER);
        connection.get().giveUp();
      }
    }
  }

  private Optional<SwitchConnection> connected() {
    if (current.filter(SwitchConnection::usable).isPresent()) {
      return current;
    }
    SwitchConnection attempt = new SwitchConnection(address, longest, this::lost);
    current = Optional.of(attempt);
    try {
      attempt.login("off");
      if (closed || !attempt.usable()) {
        throw new IOException("the line ended during the login");
      }
    } catch (Exception e) {
      attempt.cut();
      failed(e);
      return Optional.empty();
    }
    if (failures > 0) {
      LOG.info("{} is reached again", address);
    }
    failures = 0;
    down = false;
    return current;
  }

  private void failed(Exception why) {
    if (!down) {
      LOG.warn("{} cannot be reached: {}", address, why.getMessage());
    }
    down = true;
    attemptAfter(pauses.after(failures));
    failures++;
  }

  private void lost() {
    worker.execute(() -> attemptAfter(pauses.after(0)));
  }

  /** There is one next attempt, however often it was called for. */
  private void attemptAfter(Duration pause) {
    nextAttempt.ifPresent(attempt -> attempt.cancel(false));
    nextAttempt =
        Optional.of(worker.schedule(this::connected, pause.toNanos(), TimeUnit.NANOSECONDS));
  }
}
