package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.Content;
import org.junit.jupiter.api.Test;

class BodyArrivalTest {
  private static final BodyArrival.Limits LIMITS =
      new BodyArrival.Limits(10, Duration.ofSeconds(60), 15);

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicLong onTheWay = new AtomicLong();
  private final List<ArrivedBody> arrived = new ArrayList<>();

  /** A client that sends piece after piece, and is waited for in between. */
  private static final class Pieces implements Content.Source {
    private final Deque<Content.Chunk> chunks = new ArrayDeque<>();
    private Runnable demand = () -> {};

    void send(String piece, boolean last) {
      send(Content.Chunk.from(ByteBuffer.wrap(piece.getBytes(StandardCharsets.UTF_8)), last));
    }

    void send(Content.Chunk chunk) {
      chunks.add(chunk);
      Runnable waiting = demand;
      demand = () -> {};
      waiting.run();
    }

    @Override
    public Content.Chunk read() {
      return chunks.poll();
    }

    @Override
    public void demand(Runnable callback) {
      demand = callback;
    }

    @Override
    public void fail(Throwable failure) {
      send(Content.Chunk.from(failure, true));
    }
  }

  private Pieces begun() {
    Pieces pieces = new Pieces();
    new BodyArrival(pieces, LIMITS, onTheWay, nanos::get, arrived::add).run();
    return pieces;
  }

  private void assertRefused(String line) {
    assertThat(arrived).hasSize(1);
    assertThatThrownBy(() -> arrived.get(0).bytes())
        .isInstanceOf(UnreadableRequest.class)
        .hasMessageStartingWith(line);
  }

  @Test
  void arrivesPieceByPieceUpToTheLimit() throws Exception {
    Pieces pieces = begun();
    pieces.send("1234", false);
    pieces.send("567890", false);
    assertThat(arrived).isEmpty();

    pieces.send("", true);

    assertThat(arrived).hasSize(1);
    assertThat(arrived.get(0).bytes()).asString().isEqualTo("1234567890");
    assertThat(onTheWay).hasValue(10);
  }

  @Test
  void moreThanTheLimitIsRefusedBeforeItIsThere() {
    Pieces pieces = begun();
    pieces.send("1234567890", false);
    pieces.send("1", false);

    assertRefused("ERROR: REQUEST TOO LARGE - at most 10 bytes are read");
  }

  @Test
  void aBodyThatTricklesIsGivenUp() {
    Pieces pieces = begun();
    nanos.set(TimeUnit.SECONDS.toNanos(60));
    pieces.send("1", false);
    assertThat(arrived).isEmpty();

    nanos.incrementAndGet();
    pieces.send("2", false);

    assertRefused("ERROR: REQUEST TOO SLOW");
  }

  @Test
  void aBodyThatStandsStillIsTooSlowAndOneThatBreaksOffMalformed() {
    begun().fail(new TimeoutException("idle"));
    assertRefused("ERROR: REQUEST TOO SLOW");

    arrived.clear();
    begun().fail(new IllegalStateException("early end"));
    assertRefused("ERROR: REQUEST MALFORMED");
  }

  @Test
  void allBodiesTogetherHaveALimitToo() {
    Pieces one = begun();
    one.send("12345678", false);
    Pieces other = begun();
    other.send("1234567", false);
    assertThat(arrived).isEmpty();

    other.send("8", true);

    assertRefused("ERROR: TOO MANY CALLS, NOTHING WAS CHANGED");
  }
}
