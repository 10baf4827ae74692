package com.dialer360.media;

import java.util.List;

/**
 * A class of music on hold.
 *
 * @param random {@code Y} when its files are played in any order
 * @param files their names, in order
 */
public record MusicClass(String mohId, String name, String random, List<String> files) {
  public MusicClass {
    files = List.copyOf(files);
  }
}
