package com.dialer360.media;

import java.util.Locale;

/**
 * What is printed of each sound: any of a line with tabs, a line with a link, and a row of a
 * chooser page, in this order. Source: sounds_list.md, "Parameters".
 */
public record SoundFormats(boolean tab, boolean link, boolean selectframe) {

  /** The formats whose names this text contains, in any case. */
  public static SoundFormats of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return new SoundFormats(
        lower.contains("tab"), lower.contains("link"), lower.contains("selectframe"));
  }
}
