package com.dialer360.http;

import com.dialer360.gateway.ApiGateway;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.outcome.Reply;
import com.dialer360.realtime.BoardFeed;
import com.dialer360.realtime.BoardSight;
import com.dialer360.realtime.StreamAgentsResult;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All streams that are open. What is to be done from time to time, {@link StreamTimer} calls. */
final class AgentStreams {
  private static final Logger LOG = LoggerFactory.getLogger(AgentStreams.class);
  private static final long LONGEST_SEND = Duration.ofSeconds(20).toNanos();
  private static final long LONGEST_SILENCE = Duration.ofSeconds(10).toNanos();

  private final BoardFeed feed;
  private final ApiGateway gateway;
  private final LongSupplier nanoTime;
  private final Semaphore places;
  private final BoardFrames frames = new BoardFrames();
  private final Set<StreamListener> listeners = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * @param most streams that may be open at the same time
   */
  AgentStreams(BoardFeed feed, ApiGateway gateway, int most, LongSupplier nanoTime) {
    this.feed = feed;
    this.gateway = gateway;
    this.nanoTime = nanoTime;
    this.places = new Semaphore(most);
  }

  /** How many listen. */
  int size() {
    return listeners.size();
  }

  /** Takes a place for one who may listen soon; false when there is none. */
  boolean takePlace() {
    return places.tryAcquire();
  }

  /** Gives back a place that no stream has come to. */
  void leavePlace() {
    places.release();
  }

  /**
   * Opens a stream, for which a place has been taken.
   *
   * @param request with which it was asked for, and with which the login is tried again later
   */
  void open(ApiRequest request, BoardSight sight, Outlet outlet) {
    StreamListener listener =
        new StreamListener(request, sight, frames, outlet, nanoTime, this::remove);
    listeners.add(listener);
    listener.send(StreamEvents.hello());
    feed.add(listener);
    if (closed) {
      listener.end(StreamEvents.stopping());
    }
    // it may have gone before it came to the feed
    if (!listeners.contains(listener)) {
      feed.remove(listener);
    }
  }

  private void remove(StreamListener listener) {
    feed.remove(listener);
    if (listeners.remove(listener)) {
      places.release();
    }
  }

  /** Looks, and tells all. */
  void look() {
    feed.tick();
  }

  /** Breaks off those who do not read, and lets the others know that the server is alive. */
  void care() {
    for (StreamListener listener : listeners) {
      listener.cutIfStuck(LONGEST_SEND);
      listener.sendSignOfLife(LONGEST_SILENCE);
    }
  }

  /**
   * Lets all log in anew, and ends the streams of those who are refused.
   *
   * @param told the answer that a refused call gets, in JSON
   */
  void logInAgain(Function<Reply<?>, String> told) {
    LoginRound round = new LoginRound(gateway);
    try {
      for (StreamListener listener : listeners) {
        Reply<?> reply = round.reply(listener.request());
        reply
            .find(StreamAgentsResult.Continued.class)
            .ifPresentOrElse(
                granted -> listener.sees(granted.sight()),
                () -> listener.end(StreamEvents.refused(told.apply(reply))));
      }
    } catch (RuntimeException e) {
      LOG.debug("who listens stays unasked until the next time: {}", e.toString());
    }
  }

  /** Ends all streams, and from now on each one at once. */
  void close() {
    closed = true;
    listeners.forEach(listener -> listener.end(StreamEvents.stopping()));
  }
}
