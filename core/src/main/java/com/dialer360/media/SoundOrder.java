package com.dialer360.media;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** In which order sounds are listed. Source: sounds_list.md, "Parameters" and rule 4. */
public enum SoundOrder {
  /** Largest first. */
  SIZE(Comparator.comparingLong(Sound::size).reversed().thenComparing(Sound.BY_NAME)),
  /** By the bytes of the name: capitals before small letters. */
  NAME(Sound.BY_NAME),
  /** Newest first, to the second. */
  DATE(Comparator.comparingLong(Sound::epoch).reversed().thenComparing(Sound.BY_NAME)),
  /** None that is known: nothing is listed. */
  NONE(Sound.BY_NAME);

  private final Comparator<Sound> comparator;

  SoundOrder(Comparator<Sound> comparator) {
    this.comparator = comparator;
  }

  /** The values to send. */
  public static List<String> choices() {
    return Arrays.stream(values()).filter(order -> order != NONE).map(SoundOrder::word).toList();
  }

  /** The order that this text names, the first of size, name and date that it contains. */
  public static SoundOrder of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(order -> order != NONE && lower.contains(order.word()))
        .findFirst()
        .orElse(NONE);
  }

  /** The word by which it is asked for. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** These sounds in this order. */
  List<Sound> sorted(List<Sound> sounds) {
    return this == NONE ? List.of() : sounds.stream().sorted(comparator).toList();
  }
}
