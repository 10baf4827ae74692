package com.dialer360.report;

/**
 * A time, and how it is printed.
 *
 * @param seconds may be negative, which is printed as none
 */
public record ShownTime(long seconds, TimeFormat format) {

  /** The number that the printed text begins with: hours, minutes or seconds. */
  long leadingNumber() {
    return Long.parseLong(toString().split(":", -1)[0]);
  }

  /** As printed. */
  @Override
  public String toString() {
    return format.text(seconds);
  }
}
