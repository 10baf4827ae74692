package com.dialer360.timezone;

/** Areacode and prefix of a number. Source: common.md, "Request" 6. */
public final class PhoneParts {
  private static final int AREACODE_END = 3;
  private static final int PREFIX_END = 6;

  private PhoneParts() {}

  /** Characters 1 to 3, or what there is of them. */
  public static String areacode(String number) {
    return number.substring(0, Math.min(AREACODE_END, number.length()));
  }

  /** Characters 4 to 6, or what there is of them. */
  public static String prefix(String number) {
    return number.substring(
        Math.min(AREACODE_END, number.length()), Math.min(PREFIX_END, number.length()));
  }
}
