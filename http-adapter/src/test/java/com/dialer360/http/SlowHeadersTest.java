package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.AbstractConnection;
import org.eclipse.jetty.io.ByteArrayEndPoint;
import org.junit.jupiter.api.Test;

class SlowHeadersTest {
  private final AtomicLong nanos = new AtomicLong();
  private final ByteArrayEndPoint endPoint = new ByteArrayEndPoint();
  private final Counted connection = new Counted(endPoint);
  private final SlowHeaders slow =
      new SlowHeaders(() -> List.of(endPoint), Duration.ofSeconds(60), nanos::get);

  /** A connection on which so much has come and gone. */
  private static final class Counted extends AbstractConnection {
    private long requests;
    private long answers;
    private long bytes;

    Counted(ByteArrayEndPoint endPoint) {
      super(endPoint, Runnable::run);
      endPoint.setConnection(this);
    }

    @Override
    public void onFillable() {
      throw new IllegalStateException("nothing is read");
    }

    @Override
    public long getMessagesIn() {
      return requests;
    }

    @Override
    public long getMessagesOut() {
      return answers;
    }

    @Override
    public long getBytesIn() {
      return bytes;
    }
  }

  private void lookAfter(long seconds) {
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    slow.run();
  }

  @Test
  void linesThatDoNotEndAreGivenUpWhenTheirTimeIsOver() {
    connection.bytes = 1;
    slow.run();
    connection.bytes = 2;
    lookAfter(60);
    assertThat(endPoint.isOpen()).isTrue();

    lookAfter(1);

    assertThat(endPoint.isOpen()).isFalse();
  }

  @Test
  void aConnectionThatOnlyStandsIsLeftToTheIdleTime() {
    connection.requests = 1;
    connection.answers = 1;
    connection.bytes = 100;
    slow.run();
    lookAfter(61);
    lookAfter(61);

    assertThat(endPoint.isOpen()).isTrue();
  }

  @Test
  void theNextRequestHasItsOwnTime() {
    connection.bytes = 100;
    slow.run();
    connection.requests = 1;
    connection.answers = 1;
    lookAfter(61);
    assertThat(endPoint.isOpen()).isTrue();

    connection.bytes = 101;
    lookAfter(59);
    assertThat(endPoint.isOpen()).isTrue();
    lookAfter(2);
    assertThat(endPoint.isOpen()).isFalse();
  }

  @Test
  void aCallThatIsWorkedOnMayTakeItsTime() {
    connection.bytes = 100;
    slow.run();
    connection.requests = 1;
    lookAfter(61);
    lookAfter(61);

    assertThat(endPoint.isOpen()).isTrue();
  }
}
