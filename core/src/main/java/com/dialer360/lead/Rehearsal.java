package com.dialer360.lead;

/**
 * The leads that a dry run would have added, as far as later ones may repeat them: eight to sixteen
 * bytes for each lead and duplicate check. Two leads of the same 64-bit hash are taken for the
 * same.
 */
public final class Rehearsal {
  private static final int AT_FIRST = 1 << 12;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] seen = new long[AT_FIRST];
  private int size;

  /** True when a lead like this was added before. */
  boolean has(SureLikeness likeness) {
    long hash = hash(likeness);
    return seen[place(seen, hash)] == hash;
  }

  void add(SureLikeness likeness) {
    if (size * 2 > seen.length) {
      grow();
    }
    long hash = hash(likeness);
    int place = place(seen, hash);
    if (seen[place] != hash) {
      seen[place] = hash;
      size++;
    }
  }

  private void grow() {
    long[] larger = new long[seen.length * 2];
    for (long hash : seen) {
      if (hash != 0) {
        larger[place(larger, hash)] = hash;
      }
    }
    seen = larger;
  }

  private static int place(long[] table, long hash) {
    int place = (int) (hash >>> 32) & (table.length - 1);
    while (table[place] != 0 && table[place] != hash) {
      place = (place + 1) & (table.length - 1);
    }
    return place;
  }

  /** Never 0, which is an empty place. */
  private static long hash(SureLikeness likeness) {
    long hash = mixed(1, likeness.check().name());
    hash = mixed(hash, likeness.list());
    for (String value : likeness.values()) {
      hash = mixed(hash, value);
    }
    return hash == 0 ? 1 : hash;
  }

  private static long mixed(long before, String text) {
    long hash = before;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * SPREAD;
      hash ^= hash >>> 29;
    }
    return (hash ^ 0xFFFF) * SPREAD;
  }
}
