package com.dialer360.telephony.ami;

import com.dialer360.monitor.SwitchFault;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.asteriskjava.manager.response.ManagerError;
import org.asteriskjava.manager.response.ManagerResponse;

/** Something that a server is asked for, by one or more actions, and what becomes of it. */
final class Asked {
  private final CompletableFuture<Optional<SwitchFault>> end = new CompletableFuture<>();
  private final AtomicBoolean decided = new AtomicBoolean();
  private final AtomicInteger missing;
  private volatile boolean refused;

  private final Runnable leave;
  private volatile Optional<SwitchConnection> by = Optional.empty();

  /**
   * @param leave called when nobody waits for it any more
   */
  Asked(int actions, Runnable leave) {
    missing = new AtomicInteger(actions);
    this.leave = leave;
  }

  /** True when it may be sent by this connection; false when who asked has given up. */
  boolean begin(SwitchConnection connection) {
    by = Optional.of(connection);
    return decided.compareAndSet(false, true);
  }

  /** An answer to one of the actions; none, when the line has ended instead. */
  void answered(Optional<ManagerResponse> response) {
    if (response.isEmpty()) {
      failed(SwitchFault.NO_ANSWER);
      return;
    }
    if (response.get() instanceof ManagerError) {
      refused = true;
    }
    if (missing.decrementAndGet() == 0) {
      end.complete(refused ? Optional.of(SwitchFault.REFUSED) : Optional.empty());
    }
  }

  void failed(SwitchFault fault) {
    end.complete(Optional.of(fault));
  }

  /**
   * What has become of it within this time. What has not been sent then never will be; what has not
   * been answered is the end of the connection.
   */
  Optional<SwitchFault> await(long nanos) {
    try {
      return end.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return givenUp();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return givenUp();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      leave.run();
    }
  }

  private Optional<SwitchFault> givenUp() {
    if (decided.compareAndSet(false, true)) {
      return Optional.of(SwitchFault.NOT_REACHED);
    }
    by.ifPresent(SwitchConnection::giveUp);
    return Optional.of(SwitchFault.NO_ANSWER);
  }
}
