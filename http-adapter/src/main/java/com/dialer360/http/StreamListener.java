package com.dialer360.http;

import com.dialer360.gateway.ApiRequest;
import com.dialer360.realtime.BoardFeed;
import com.dialer360.realtime.BoardLook;
import com.dialer360.realtime.BoardSight;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * One who listens. At most one event is on its way to him; those that come meanwhile are left out,
 * since the next one tells all again.
 */
final class StreamListener implements BoardFeed.Listener {
  private final ApiRequest request;
  private final BoardFrames frames;
  private final Outlet outlet;
  private final LongSupplier nanoTime;
  private final Consumer<StreamListener> onGone;
  private final AtomicBoolean sending = new AtomicBoolean();
  private final AtomicReference<Optional<byte[]>> farewell =
      new AtomicReference<>(Optional.empty());
  private volatile BoardSight sight;
  private volatile long lastBegun;

  /**
   * @param request with which the stream was asked for
   * @param onGone told when the stream has ended, perhaps more than once
   */
  StreamListener(
      ApiRequest request,
      BoardSight sight,
      BoardFrames frames,
      Outlet outlet,
      LongSupplier nanoTime,
      Consumer<StreamListener> onGone) {
    this.request = request;
    this.sight = sight;
    this.frames = frames;
    this.outlet = outlet;
    this.nanoTime = nanoTime;
    this.onGone = onGone;
  }

  ApiRequest request() {
    return request;
  }

  /** From now on this is what he sees. */
  void sees(BoardSight other) {
    sight = other;
  }

  @Override
  public void seen(BoardLook look) {
    if (!sending.get()) {
      send(frames.of(look, sight));
    }
  }

  @Override
  public void notSeen() {
    send(StreamEvents.notSeen());
  }

  /** Sends this, unless he has not taken yet what was sent before. */
  void send(byte[] event) {
    if (farewell.get().isEmpty() && begin()) {
      outlet.write(event, this::taken, this::gone);
    }
  }

  /** Sends this when he has taken what was sent before, and ends the stream. */
  void end(byte[] lastEvent) {
    farewell.compareAndSet(Optional.empty(), Optional.of(lastEvent));
    sayFarewell();
  }

  /** Breaks the connection off if he has not taken in this time what was sent to him. */
  void cutIfStuck(long nanos) {
    if (sending.get() && nanoTime.getAsLong() - lastBegun > nanos) {
      outlet.cut();
    }
  }

  /** Sends a sign of life if nothing has been sent for this time. */
  void sendSignOfLife(long nanos) {
    if (nanoTime.getAsLong() - lastBegun > nanos) {
      send(StreamEvents.signOfLife());
    }
  }

  private boolean begin() {
    if (!sending.compareAndSet(false, true)) {
      return false;
    }
    lastBegun = nanoTime.getAsLong();
    return true;
  }

  private void taken() {
    sending.set(false);
    sayFarewell();
  }

  private void sayFarewell() {
    Optional<byte[]> last = farewell.get();
    if (last.isPresent() && begin()) {
      outlet.write(last.get(), this::end, this::gone);
    }
  }

  private void end() {
    outlet.end();
    onGone.accept(this);
  }

  private void gone() {
    onGone.accept(this);
  }
}
