package com.dialer360.realtime;

import com.dialer360.transaction.DatabaseUnavailable;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets any number of listeners share one look at what goes on. It has no clock: whoever drives it
 * calls {@link #tick} when it is time, one call after the other.
 */
public final class BoardFeed {
  private static final Logger LOG = LoggerFactory.getLogger(BoardFeed.class);

  /** Who is told. It must return at once, and must not throw. */
  public interface Listener {

    /** This is seen now; {@link BoardLook#seenBy} is what the listener may show. */
    void seen(BoardLook look);

    /** Nothing can be seen at present. */
    void notSeen();
  }

  private final LiveBoard board;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private volatile boolean failing;

  @Inject
  public BoardFeed(LiveBoard board) {
    this.board = board;
  }

  /** From the next look on this one is told. */
  public void add(Listener listener) {
    listeners.add(listener);
  }

  /** This one is told nothing any more. */
  public void remove(Listener listener) {
    listeners.remove(listener);
  }

  /** Looks once for all listeners; while there is none, not at all. */
  public void tick() {
    if (listeners.isEmpty()) {
      return;
    }
    BoardLook look;
    try {
      look = board.look();
    } catch (RuntimeException e) {
      complain(e);
      listeners.forEach(Listener::notSeen);
      return;
    }
    failing = false;
    listeners.forEach(listener -> listener.seen(look));
  }

  /** Once, and not each second, as long as it goes on. */
  private void complain(RuntimeException e) {
    if (!failing && e instanceof DatabaseUnavailable) {
      LOG.warn("listeners see nothing: {}", e.getMessage());
    } else if (!failing) {
      LOG.error("listeners see nothing", e);
    }
    failing = true;
  }
}
