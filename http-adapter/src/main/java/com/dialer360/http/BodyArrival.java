package com.dialer360.http;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;

/** A body on its way. It is looked at when some of it is there, and nobody waits meanwhile. */
final class BodyArrival implements Runnable {
  private static final long SECONDS_UNTIL_LESS_ARRIVES = 5;

  /** How much may arrive, and how slowly. */
  record Limits(int maxBytes, Duration longestArrival, long mostOnTheWay) {}

  private final Content.Source source;
  private final Limits limits;
  private final AtomicLong onTheWay;
  private final LongSupplier nanoTime;
  private final Consumer<ArrivedBody> then;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final long started;

  /**
   * @param onTheWay bytes of all bodies that are held at present; what this one adds is to be taken
   *     off by whoever makes it
   * @param nanoTime a clock such as {@link System#nanoTime}
   * @param then told once
   */
  BodyArrival(
      Content.Source source,
      Limits limits,
      AtomicLong onTheWay,
      LongSupplier nanoTime,
      Consumer<ArrivedBody> then) {
    this.source = source;
    this.limits = limits;
    this.onTheWay = onTheWay;
    this.nanoTime = nanoTime;
    this.then = then;
    this.started = nanoTime.getAsLong();
  }

  /** Bytes that it holds so far. */
  int size() {
    return body.size();
  }

  @Override
  public void run() {
    Optional<ArrivedBody> end = Optional.empty();
    while (end.isEmpty()) {
      Content.Chunk chunk = source.read();
      if (chunk == null) {
        source.demand(this);
        return;
      }
      end = Content.Chunk.isFailure(chunk) ? Optional.of(broken(chunk.getFailure())) : taken(chunk);
    }
    then.accept(end.get());
  }

  private Optional<ArrivedBody> taken(Content.Chunk chunk) {
    byte[] bytes = BufferUtil.toArray(chunk.getByteBuffer());
    boolean last = chunk.isLast();
    chunk.release();
    if (body.size() + bytes.length > limits.maxBytes()) {
      return Optional.of(ArrivedBody.never(Trouble.requestTooLarge(limits.maxBytes())));
    }
    body.writeBytes(bytes);
    if (onTheWay.addAndGet(bytes.length) > limits.mostOnTheWay()) {
      return Optional.of(ArrivedBody.never(Trouble.tooManyCalls(SECONDS_UNTIL_LESS_ARRIVES)));
    }
    if (last) {
      return Optional.of(ArrivedBody.whole(body.toByteArray()));
    }
    return nanoTime.getAsLong() - started > limits.longestArrival().toNanos()
        ? Optional.of(ArrivedBody.never(Trouble.requestTooSlow()))
        : Optional.empty();
  }

  private static ArrivedBody broken(Throwable failure) {
    return ArrivedBody.never(
        failure instanceof TimeoutException
            ? Trouble.requestTooSlow()
            : Trouble.requestMalformed());
  }
}
