package com.dialer360.http;

import com.dialer360.realtime.BoardLook;
import com.dialer360.realtime.BoardSight;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes each look once for all who see the same of it. */
final class BoardFrames {
  private final Map<BoardSight, byte[]> written = new HashMap<>();
  private Optional<BoardLook> last = Optional.empty();

  /** The event of this look for whoever sees so. */
  @SuppressWarnings("ReferenceEquality") // two looks may be alike, but to compare them costs more
  synchronized byte[] of(BoardLook look, BoardSight sight) {
    if (last.filter(known -> known == look).isEmpty()) {
      last = Optional.of(look);
      written.clear();
    }
    return written.computeIfAbsent(sight, one -> StreamEvents.board(look.seenBy(one)));
  }
}
