package com.dialer360.media;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;

/**
 * A sound file.
 *
 * @param name with its ending, {@code .wav} or {@code .gsm}
 * @param size in bytes
 * @param modified when it was last written
 */
public record Sound(String name, long size, Instant modified) {
  /** By the bytes of the name. */
  static final Comparator<Sound> BY_NAME =
      (one, other) -> Arrays.compareUnsigned(one.nameBytes(), other.nameBytes());

  private static final int ENDING = 4;

  /** What a prompt is called: the name without its ending. */
  String prompt() {
    return name.substring(0, name.length() - ENDING);
  }

  /** When it was last written, in seconds from 1970 in UTC. */
  long epoch() {
    return modified.getEpochSecond();
  }

  private byte[] nameBytes() {
    return name.getBytes(StandardCharsets.UTF_8);
  }
}
