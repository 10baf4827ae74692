package com.dialer360.http.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hostile value.
 *
 * @param name as failure messages say it
 * @param bytes what is sent, a character a byte
 * @param manner how a name gets this value
 */
record Payload(String name, String bytes, Manner manner) {

  /** How a parameter gets the value. */
  enum Manner {
    /** As forms do it: every byte that is no letter or digit becomes a percent escape. */
    ENCODED,
    /** The bytes stand there as they are: escapes that are none. */
    AS_IT_IS,
    /** The name goes on: {@code name[]=value}. */
    IN_THE_NAME,
    /** The name is there twice, the other value first. */
    REPEATED
  }

  /** All that are put to a parameter, the random ones last. */
  static List<Payload> all(long seed, int random) {
    return Stream.concat(
            Stream.of(Hostile.values()).map(Hostile::payload),
            RandomBytes.of(seed, random).stream())
        .toList();
  }

  /** A value of these bytes, told in UTF-8 where they are beyond ASCII. */
  static String utf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** The pairs that give this parameter the value. */
  List<Pair> pairs(String parameter, String otherwise) {
    return switch (manner) {
      case ENCODED -> List.of(new Pair(parameter, bytes, false));
      case AS_IT_IS -> List.of(new Pair(parameter, bytes, true));
      case IN_THE_NAME ->
          List.of(new Pair(parameter + bytes, "1", false), new Pair(parameter, bytes, false));
      case REPEATED ->
          List.of(new Pair(parameter, otherwise, false), new Pair(parameter, bytes, false));
    };
  }

  /** True for one that a request head cannot take. */
  boolean isLong() {
    return bytes.length() > 10_000;
  }

  @Override
  public String toString() {
    return name;
  }
}
