package com.dialer360.timezone;

import java.time.DayOfWeek;
import java.util.Map;

/**
 * The hours in which numbers may be dialled. Source: timezone.md, part 3.
 *
 * @param usual the hours of a day that has none of its own
 * @param byDay the hours of single days; {@code 0} to {@code 0}, or no entry, is a day that has
 *     none of its own
 */
public record CallHours(Span usual, Map<DayOfWeek, Span> byDay) {
  public CallHours {
    byDay = Map.copyOf(byDay);
  }

  /** True when the hours of this day hold this time of day: hour times 100 plus minute. */
  boolean open(DayOfWeek day, int time) {
    Span own = byDay.getOrDefault(day, Span.NONE);
    return (own.equals(Span.NONE) ? usual : own).holds(time);
  }

  /**
   * From when to when, as hour times 100 plus minute: {@code 900} to {@code 2100}.
   *
   * @param start the first minute within
   * @param stop the first minute after
   */
  public record Span(int start, int stop) {
    private static final Span NONE = new Span(0, 0);

    boolean holds(int time) {
      return start <= time && time < stop;
    }
  }
}
