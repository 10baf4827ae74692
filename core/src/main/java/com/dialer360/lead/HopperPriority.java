package com.dialer360.lead;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Order in which queued leads are dialled, the highest first.
 *
 * @param value -99 to 99
 */
public record HopperPriority(int value) {
  private static final int MOST = 99;
  private static final Pattern NUMBER = Pattern.compile("^(-?)0*([0-9]+)");

  public HopperPriority {
    value = Math.max(-MOST, Math.min(MOST, value));
  }

  /** Reads the number that the text begins with; 0 when it begins with none. */
  public static HopperPriority of(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.find()) {
      return new HopperPriority(0);
    }
    String digits = matcher.group(2);
    int size = digits.length() > 2 ? MOST : Integer.parseInt(digits);
    return new HopperPriority(matcher.group(1).isEmpty() ? size : -size);
  }
}
