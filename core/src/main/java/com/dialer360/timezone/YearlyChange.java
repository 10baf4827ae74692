package com.dialer360.timezone;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * A Sunday of each year on which the clocks change, and the hour at which they do.
 *
 * @param month the month it lies in
 * @param earliestDay the first day of that month that it may be; it is one of seven
 * @param hour in standard time
 */
record YearlyChange(Month month, int earliestDay, int hour) {

  static YearlyChange firstSunday(Month month, int hour) {
    return sundayFrom(1, month, hour);
  }

  static YearlyChange secondSunday(Month month, int hour) {
    return sundayFrom(8, month, hour);
  }

  /** The last Sunday of a month that is not February. */
  static YearlyChange lastSunday(Month month, int hour) {
    return sundayFrom(month.maxLength() - 6, month, hour);
  }

  /** The Sunday in the seven days that begin with this one. */
  static YearlyChange sundayFrom(int earliestDay, Month month, int hour) {
    return new YearlyChange(month, earliestDay, hour);
  }

  /** When it comes in this year. */
  LocalDateTime in(int year) {
    return LocalDate.of(year, month, earliestDay)
        .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
        .atTime(hour, 0);
  }
}
