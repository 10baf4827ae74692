package com.dialer360.http.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Values of random bytes, the same ones for the same seed. */
final class RandomBytes {
  private static final int LONGEST = 300;

  private RandomBytes() {}

  static List<Payload> of(long seed, int count) {
    Random random = new Random(seed);
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> new Payload("RANDOM_" + number, bytes(random), Payload.Manner.ENCODED))
        .toList();
  }

  private static String bytes(Random random) {
    byte[] bytes = new byte[1 + random.nextInt(LONGEST)];
    random.nextBytes(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
